package org.teamaround.vault.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.teamaround.database.schema.tables.records.CompartmentKeyRecord;
import org.teamaround.database.schema.tables.records.CompartmentRecord;
import org.teamaround.kernel.Compartments.Keeper;
import org.teamaround.vault.SealedTo;

/**
 * Makes the wrapped keys agree with who is to read. Who may no longer loses the wrapped key at once, whoever acts; new keys, and wrapping
 * for newcomers, need somebody who can open the compartment, and keepers of texts who listen. Inside a transaction only.
 */
final class CompartmentAlignment {
    private final CompartmentRows rows;
    private final CompartmentReaders readers;
    private final CompartmentKeys keys;
    private final UUID me;
    private final List<Keeper> keepers = new CopyOnWriteArrayList<>();

    CompartmentAlignment(CompartmentRows rows, CompartmentReaders readers, CompartmentKeys keys, UUID me) {
        this.rows = rows;
        this.readers = readers;
        this.keys = keys;
        this.me = me;
    }

    void keptBy(Keeper keeper) {
        keepers.add(keeper);
    }

    /** Whether {@link #align} would change anything. */
    boolean isDue(CompartmentRecord compartment, Set<UUID> wanted, List<CompartmentKeyRecord> held) {
        boolean can = held.stream().anyMatch(key -> key.getReader().equals(me) && wrappedForTheirKey(key));
        Set<UUID> good = held.stream().filter(this::wrappedForTheirKey).map(CompartmentKeyRecord::getReader).collect(Collectors.toSet());
        boolean leaves = held.stream().anyMatch(key -> !wanted.contains(key.getReader()) || !wrappedForTheirKey(key));
        return leaves || can && (compartment.getStale() || !good.containsAll(wanted));
    }

    void align(CompartmentRecord compartment, Set<UUID> wanted) {
        List<CompartmentKeyRecord> held = rows.keys(compartment);
        Optional<byte[]> mine = privateKey(compartment, held);
        boolean leaves = held.stream().anyMatch(key -> !wanted.contains(key.getReader()));
        if (mine.isEmpty() || keepers.isEmpty()) {
            if (leaves) takeOut(compartment, wanted, held);
        } else if (leaves || compartment.getStale()) renew(compartment, mine.get(), wanted, held);
        else wrapForMissing(compartment, mine.get(), wanted, held);
    }

    /** The last who can open it stays until they unlock next, and hand it over: otherwise nobody could ever again. */
    private void takeOut(CompartmentRecord compartment, Set<UUID> wanted, List<CompartmentKeyRecord> held) {
        if (held.stream().noneMatch(key -> wanted.contains(key.getReader()) && wrappedForTheirKey(key))) return;
        held.stream().filter(key -> !wanted.contains(key.getReader())).forEach(rows::unwrap);
        if (!compartment.getStale()) rows.save(compartment, compartment.getPublicKey(), compartment.getNarrowed(), true);
    }

    void wrapForAll(CompartmentRecord compartment, byte[] privateKey, Set<UUID> wanted) {
        for (UUID reader : wanted) readers.publicKey(reader).ifPresent(key -> wrap(compartment, reader, key, privateKey));
    }

    Optional<byte[]> privateKey(CompartmentRecord compartment, List<CompartmentKeyRecord> held) {
        return held.stream().filter(key -> key.getReader().equals(me)).findFirst().flatMap(key -> keys.open(compartment.getAbout(), key));
    }

    private void renew(CompartmentRecord compartment, byte[] old, Set<UUID> wanted, List<CompartmentKeyRecord> held) {
        byte[] oldKey = old.clone();
        byte[] fresh = SealedTo.freshPrivateKey();
        byte[] freshPublic = SealedTo.publicKeyOf(fresh);
        CompartmentBox box = new CompartmentBox(compartment.getAbout());
        held.forEach(rows::unwrap);
        wrapForAll(rows.save(compartment, freshPublic, compartment.getNarrowed(), false), fresh, wanted);
        keepers.forEach(keeper -> keeper.sealAgain(compartment.getAbout(), (label, sealed) -> box.again(oldKey, freshPublic, label, sealed).orElse(sealed)));
        Arrays.fill(oldKey, (byte) 0);
        Arrays.fill(fresh, (byte) 0);
    }

    private void wrapForMissing(CompartmentRecord compartment, byte[] privateKey, Set<UUID> wanted, List<CompartmentKeyRecord> held) {
        held.stream().filter(key -> !wrappedForTheirKey(key)).forEach(rows::unwrap);
        Set<UUID> good = held.stream().filter(this::wrappedForTheirKey).map(CompartmentKeyRecord::getReader).collect(Collectors.toSet());
        wrapForAll(compartment, privateKey, wanted.stream().filter(reader -> !good.contains(reader)).collect(Collectors.toSet()));
    }

    private void wrap(CompartmentRecord compartment, UUID reader, byte[] readersKey, byte[] privateKey) {
        rows.wrap(compartment, reader, keys.wrap(compartment.getAbout(), reader, readersKey, privateKey), readersKey);
    }

    private boolean wrappedForTheirKey(CompartmentKeyRecord key) {
        return readers.publicKey(key.getReader()).filter(now -> Arrays.equals(now, key.getWrappedFor())).isPresent();
    }
}
