package org.teamaround.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.teamaround.kernel.Fault;
import org.teamaround.vault.Keys.Place;

/** The key file of a vault while somebody has it unlocked: what it says, and the way to write its next generation. */
final class OpenKeys implements AutoCloseable {
    private final VaultFolder folder;
    private final Keys keys;
    private final DataKey key;
    private DeviceKeys deviceKeys;
    private KeyFile file;
    private KeyContents contents;
    private int floor;

    OpenKeys(VaultFolder folder, Keys keys, DataKey key, KeyFile file, KeyContents contents) {
        this.folder = folder;
        this.keys = keys;
        this.key = key;
        this.file = file;
        this.contents = contents;
        this.deviceKeys = new DeviceKeys(contents.deviceKey());
    }

    VaultFolder folder() {
        return folder;
    }

    DataKey key() {
        return key;
    }

    synchronized Place place() {
        return Place.of(file);
    }

    synchronized int generation() {
        return file.generation();
    }

    synchronized List<Slot> slots() {
        return file.slots();
    }

    synchronized KeyContents contents() {
        return contents;
    }

    VaultUser user(UUID id) {
        return contents().user(id).orElseThrow(() -> new Fault("no such user", "open-keys"));
    }

    StoreOpening opening(UUID user, UserKeys pair) {
        return new StoreOpening(folder, key, place().epoch(), contents().device(), deviceKeys, user(user), pair, () -> contents().users(), contents().witness());
    }

    /** Whether this is the user's passphrase. One guess. */
    boolean isOf(UUID user, char[] passphrase) {
        return opens(slot -> slot.user().equals(user), passphrase);
    }

    /** Whether the passphrase is that of another than this user. One guess for each. */
    boolean opensOther(char[] passphrase, Optional<UUID> user) {
        return opens(slot -> !user.equals(Optional.of(slot.user())), passphrase);
    }

    private boolean opens(Predicate<Slot.OfUser> which, char[] passphrase) {
        KeyFile now = file();
        return now.users().stream().filter(which).anyMatch(slot -> keys.open(now, slot, passphrase).map(opened -> {
            opened.close();
            return true;
        }).orElse(false));
    }

    private synchronized KeyFile file() {
        return file;
    }

    /** The next generation will be above this one too. */
    synchronized void overtake(int generation) {
        floor = Math.max(floor, generation);
    }

    /** A way in was changed: neither generation keeps the old one. */
    synchronized void change(UnaryOperator<List<Slot>> slots, UnaryOperator<KeyContents> contentsChange) {
        KeyContents changed = contentsChange.apply(contents);
        KeyFile next = keys.sealed(Place.of(file), nextGeneration(), slots.apply(file.slots()), changed, key);
        new KeyFiles(folder).writeBoth(next);
        file = next;
        if (!Arrays.equals(contents.deviceKey(), changed.deviceKey())) deviceKeys = new DeviceKeys(changed.deviceKey());
        contents = changed;
    }

    private int nextGeneration() {
        return Math.max(file.generation(), floor) + 1;
    }

    /** Nothing is written when this is remembered already. */
    synchronized void remember(Witness witness) {
        if (contents.witness().equals(Optional.of(witness))) return;
        KeyContents changed = contents.with(witness);
        KeyFile next = keys.sealed(Place.of(file), nextGeneration(), file.slots(), changed, key);
        new KeyFiles(folder).writeNext(file, next);
        file = next;
        contents = changed;
    }

    @Override
    public void close() {
        key.close();
        deviceKeys.close();
        Arrays.fill(contents().deviceKey(), (byte) 0);
    }
}
