package org.teamaround.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;

/**
 * Makes a vault with one user, who holds every role until a second is added. Needs no right: nobody is anybody yet. Takes about as long
 * as unlocking, so never on the thread that draws.
 */
public final class CreateVault<S extends AutoCloseable> {
    private final CaseStores<S> stores;
    private final Keys keys;
    private final Supplier<Argon2Cost> cost;
    private final Moment moment;

    /** @param cost asked once for each new vault, such as {@link PassphraseHash#calibrate} */
    public CreateVault(CaseStores<S> stores, PassphraseHash hash, Supplier<Argon2Cost> cost, Moment moment) {
        this.stores = stores;
        this.keys = new Keys(hash);
        this.cost = cost;
        this.moment = moment;
    }

    public Outcome<CreatedVault<S>> create(NewVault wanted) {
        List<Problem> problems = NewVaultRules.check(wanted);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        VaultFolder folder = new VaultFolder(wanted.folder());
        if (!madeFolder(folder)) return Outcome.refused(Problem.at("folder", "vault.problem.read-only"));
        return VaultLock.take(folder).then(lock -> lock.keptWhenDone(() -> create(wanted, folder, lock)));
    }

    private Outcome<CreatedVault<S>> create(NewVault wanted, VaultFolder folder, VaultLock lock) {
        VaultUser user = new VaultUser(Ids.fresh(moment.now()), wanted.userName().strip(), EnumSet.allOf(Role.class));
        ThisDevice device = new ThisDevice(Ids.fresh(moment.now()), UUID.randomUUID(), "");
        KeyContents contents = new KeyContents(wanted.centreName().strip(), device, List.of(user));
        DataKey key = DataKey.random();
        RecoveryKey recovery = RecoveryKey.random();
        UUID vault = UUID.randomUUID();
        List<Slot> slots = List.of(keys.slot(vault, 1, user.id(), wanted.passphrase(), cost.get(), key),
            keys.slot(vault, 1, user.id(), recovery, key));
        new KeyFiles(folder).writeFirst(keys.sealed(vault, 1, 1, slots, contents, key));
        Outcome<S> store = stores.create(folder, key, device);
        if (!store.isDone()) removeBegun(folder);
        return store.map(made -> new CreatedVault<>(new UnlockedVault<>(folder, contents.centreName(), user, false, key, made, lock), recovery));
    }

    /** Nothing was kept yet, so half a vault need not stay in the way of the next attempt. */
    private static void removeBegun(VaultFolder folder) {
        try {
            for (Path begun : List.of(folder.keys(), folder.previousKeys(), folder.database())) Files.deleteIfExists(begun);
        } catch (IOException e) {
            throw new Fault("create-vault.remove", e);
        }
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
