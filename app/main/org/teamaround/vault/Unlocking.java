package org.teamaround.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.Keys.OpenedSlot;
import org.teamaround.vault.UnlockedVault.Unlocked;

/** From what was typed to the keys of a vault; its store is not touched. */
final class Unlocking {
    private final Keys keys;

    Unlocking(Keys keys) {
        this.keys = keys;
    }

    /** The keys of a vault, and who came in by which way. */
    record Opened(OpenKeys keys, Unlocked by) implements AutoCloseable {
        @Override
        public void close() {
            keys.close();
            by.pair().close();
        }
    }

    Outcome<Opened> byPassphrase(VaultFolder folder, char[] passphrase, Optional<UUID> likely) {
        return sound(folder).then(file -> opening(file, passphrase, likely).map(slot -> opened(folder, file, slot))
            .orElseGet(() -> Outcome.refused(Problem.at("passphrase", opensTheOneBefore(folder, file, passphrase) ? "vault.problem.passphrase-before" : Tries.WRONG))));
    }

    private Optional<OpenedSlot> opening(KeyFile file, char[] passphrase, Optional<UUID> likely) {
        return inOrder(file, likely).stream().map(slot -> keys.open(file, slot, passphrase)).flatMap(Optional::stream).findFirst();
    }

    /** Only when the two generations differ in their ways in, which they do after a kill between the two or a change from outside. */
    private boolean opensTheOneBefore(VaultFolder folder, KeyFile file, char[] passphrase) {
        Optional<KeyFile> before = new KeyFiles(folder).previous().result().filter(previous -> !previous.hasWaysOf(file) && keys.refusals(previous).isEmpty());
        Optional<OpenedSlot> opened = before.flatMap(previous -> opening(previous, passphrase, Optional.empty()));
        opened.ifPresent(OpenedSlot::close);
        return opened.isPresent();
    }

    Outcome<Opened> byRecoveryKey(VaultFolder folder, RecoveryKey recovery) {
        Problem wrong = Problem.at("recovery-key", "vault.problem.wrong-recovery-key");
        return sound(folder).then(file -> keys.open(file, recovery).map(key -> opened(folder, file, recovery, key)).orElseGet(() -> Outcome.refused(wrong)));
    }

    /** The newest sound generation, asking for work within bounds. */
    private Outcome<KeyFile> sound(VaultFolder folder) {
        return new KeyFiles(folder).sound().then(file -> {
            List<Problem> refusals = keys.refusals(file);
            return refusals.isEmpty() ? Outcome.done(file) : Outcome.refused(refusals);
        });
    }

    /** One's own wrong passphrase costs one guess for each user, one's own right one costs a single guess. */
    private static List<Slot.OfUser> inOrder(KeyFile file, Optional<UUID> likely) {
        List<Slot.OfUser> slots = new ArrayList<>(file.users());
        slots.sort(java.util.Comparator.comparing(slot -> !likely.equals(Optional.of(slot.user()))));
        return slots;
    }

    private Outcome<Opened> opened(VaultFolder folder, KeyFile file, OpenedSlot slot) {
        Optional<KeyContents> contents = slot.key().flatMap(key -> keys.contents(file, key)).filter(read -> agrees(read, slot));
        if (contents.isEmpty()) {
            slot.close();
            return Outcome.refused(Problem.of("vault.problem.keys-changed"));
        }
        return Outcome.done(mended(folder, file, contents.get(), slot.key().orElseThrow(), new Unlocked(slot.user(), slot.pair(), false)));
    }

    private static boolean agrees(KeyContents contents, OpenedSlot slot) {
        return contents.user(slot.user()).filter(user -> java.util.Arrays.equals(user.publicKey(), slot.pair().publicKey())).isPresent();
    }

    private Outcome<Opened> opened(VaultFolder folder, KeyFile file, RecoveryKey recovery, DataKey key) {
        Optional<KeyContents> contents = keys.contents(file, key);
        Optional<Unlocked> by = contents.flatMap(read -> keeper(file, read, recovery));
        if (by.isPresent()) return Outcome.done(mended(folder, file, contents.get(), key, by.get()));
        key.close();
        return Outcome.refused(Problem.of("vault.problem.keys-changed"));
    }

    private static Optional<Unlocked> keeper(KeyFile file, KeyContents contents, RecoveryKey recovery) {
        return contents.users().stream().filter(VaultUser::isKeeper).findFirst()
            .flatMap(user -> Escrow.open(file.vault(), user, recovery).map(pair -> new Unlocked(user.id(), pair, true)));
    }

    /** Once unlocked, a damaged or lost generation is written anew, and one's private keys go into the escrow of a new recovery key. */
    private Opened mended(VaultFolder folder, KeyFile file, KeyContents contents, DataKey key, Unlocked by) {
        new KeyFiles(folder).mend(file);
        OpenKeys open = new OpenKeys(folder, keys, key, file, contents);
        if (open.user(by.user()).escrow().length == 0) {
            byte[] escrow = Escrow.of(file.vault(), by.user(), by.pair(), contents.recovery());
            open.change(slots -> slots, read -> read.changing(by.user(), user -> user.withKeys(user.publicKey(), escrow)));
        }
        return new Opened(open, by);
    }
}
