package org.teamaround.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.teamaround.kernel.Durable;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.TypedText;
import org.teamaround.vault.Keys.Place;
import org.teamaround.vault.UnlockedVault.Unlocked;

/**
 * Makes a vault with one user, who holds every role until a second is added. Needs no right: nobody is anybody yet. Takes about as long
 * as unlocking, so never on the thread that draws.
 */
public final class CreateVault<S extends AutoCloseable> {
    private final CaseStores<S> stores;
    private final PassphraseHash hash;
    private final Keys keys;
    private final Supplier<Argon2Cost> cost;
    private final Moment moment;

    /** @param cost asked once for each new vault, such as {@link PassphraseHash#calibrate} */
    public CreateVault(CaseStores<S> stores, PassphraseHash hash, Supplier<Argon2Cost> cost, Moment moment) {
        this.stores = stores;
        this.hash = hash;
        this.keys = new Keys(hash);
        this.cost = cost;
        this.moment = moment;
    }

    /** The way back in with the recovery key that comes with every vault. */
    public UseRecoveryKey<S> useRecoveryKey() {
        return new UseRecoveryKey<>(stores, hash, cost);
    }

    public Outcome<CreatedVault<S>> create(NewVault wanted) {
        List<Problem> problems = NewVaultRules.check(wanted);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        VaultFolder folder = new VaultFolder(wanted.folder());
        if (!madeFolder(folder)) return Outcome.refused(Problem.at("folder", "vault.problem.read-only"));
        return VaultLock.take(folder).then(lock -> lock.keptWhenDone(() -> isMarkedBegun(folder)
            ? create(wanted, folder, lock) : Outcome.refused(Problem.at("folder", "pages.problem.unwritable"))));
    }

    private Outcome<CreatedVault<S>> create(NewVault wanted, VaultFolder folder, VaultLock lock) {
        RecoveryKey recovery = RecoveryKey.random();
        UserKeys pair = UserKeys.fresh();
        OpenKeys begun = begin(wanted, folder, recovery.publicKeys(), pair);
        UUID user = begun.contents().users().getFirst().id();
        Outcome<S> store = stores.create(begun.opening(user, pair));
        if (store.isDone()) finished(folder);
        else abandon(folder, begun, pair);
        return store.map(made -> new CreatedVault<>(new UnlockedVault<>(stores, begun, new Unlocked(user, pair, false), made, lock), recovery));
    }

    private OpenKeys begin(NewVault wanted, VaultFolder folder, RecoveryPublic recovery, UserKeys pair) {
        Place place = new Place(UUID.randomUUID(), 1);
        DataKey key = DataKey.random();
        UUID id = Ids.fresh(moment.now());
        VaultUser user = new VaultUser(id, TypedText.cleanLine(wanted.userName()), EnumSet.allOf(Role.class), pair.publicKey(), Escrow.of(place.vault(), id, pair, recovery));
        ThisDevice device = new ThisDevice(Ids.fresh(moment.now()), UUID.randomUUID(), "");
        KeyContents contents = new KeyContents(TypedText.cleanLine(wanted.centreName()), device, DeviceKeys.freshPrivateKey(), recovery, List.of(user), Optional.empty());
        List<Slot> slots = List.of(keys.slot(place, user, pair, wanted.passphrase(), cost.get(), key), keys.slot(place, recovery, key));
        KeyFile file = keys.sealed(place, 1, slots, contents, key);
        new KeyFiles(folder).writeBoth(file);
        return new OpenKeys(folder, keys, key, file, contents);
    }

    /** From here on a kill leaves a folder that says it was never finished; what an earlier such attempt left goes. */
    private static boolean isMarkedBegun(VaultFolder folder) {
        try {
            Durable.replace(folder.begun(), new byte[0]);
            removeBegun(folder);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void finished(VaultFolder folder) {
        try {
            Files.delete(folder.begun());
            Durable.folder(folder.path());
        } catch (IOException e) {
            throw new Fault("create-vault.finished", e);
        }
    }

    private static void abandon(VaultFolder folder, OpenKeys begun, UserKeys pair) {
        begun.close();
        pair.close();
        try {
            removeBegun(folder);
            Files.deleteIfExists(folder.begun());
        } catch (IOException e) {
            throw new Fault("create-vault.remove", e);
        }
    }

    /** Nothing was kept yet, so half a vault need not stay in the way of the next attempt. */
    private static void removeBegun(VaultFolder folder) throws IOException {
        for (Path begun : List.of(folder.keys(), folder.previousKeys(), folder.database())) Files.deleteIfExists(begun);
    }

    private static boolean madeFolder(VaultFolder folder) {
        try {
            Files.createDirectories(folder.path());
            return true;
        } catch (IOException | java.nio.file.ReadOnlyFileSystemException e) {
            return false;
        }
    }
}
