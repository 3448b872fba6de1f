package org.teamaround.vault.store;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.teamaround.database.schema.tables.records.CompartmentKeyRecord;
import org.teamaround.vault.UserKeys;

/** Private keys of the compartments that who unlocked may read; kept while the vault is open, overwritten at {@link #close}. */
final class CompartmentKeys implements AutoCloseable {
    private record Unwrapped(byte[] wrapped, byte[] privateKey) {}

    private final UserKeys mine;
    private final Map<UUID, Unwrapped> unwrapped = new ConcurrentHashMap<>();

    CompartmentKeys(UserKeys mine) {
        this.mine = mine;
    }

    /** Empty when it was wrapped for another pair than mine. */
    Optional<byte[]> open(UUID about, CompartmentKeyRecord key) {
        Unwrapped known = unwrapped.get(about);
        if (known != null && Arrays.equals(known.wrapped(), key.getWrapped())) return Optional.of(known.privateKey());
        Optional<byte[]> opened = mine.open(key.getWrapped(), new CompartmentBox(about).keyLabel(key.getReader()));
        opened.ifPresent(privateKey -> unwrapped.put(about, new Unwrapped(key.getWrapped(), privateKey)));
        return opened;
    }

    byte[] wrap(UUID about, UUID reader, byte[] readersKey, byte[] privateKey) {
        return mine.seal(readersKey, privateKey, new CompartmentBox(about).keyLabel(reader));
    }

    @Override
    public void close() {
        unwrapped.values().forEach(key -> Arrays.fill(key.privateKey(), (byte) 0));
        unwrapped.clear();
    }
}
