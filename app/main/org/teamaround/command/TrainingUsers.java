package org.teamaround.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teamaround.command.rehearsal.SignIns;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.shell.Assembly;
import org.teamaround.shell.Vaults;
import org.teamaround.ui.Text;
import org.teamaround.vault.CreatedVault;
import org.teamaround.vault.NewUser;
import org.teamaround.vault.PassphraseOffer;
import org.teamaround.vault.RecoveryKey;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.UsersAndKeys;
import org.teamaround.vault.VaultUser;
import org.teamaround.vault.backup.Progress;
import org.teamaround.vault.backup.Restored;
import org.teamaround.vault.backup.VerifiedBackup;
import org.teamaround.vault.store.CaseStore;

/** A rehearsal's vault with all its users' passphrases: each really unlocks it, as on a laptop that several share. */
final class TrainingUsers implements SignIns, AutoCloseable {
    private final Path folder;
    private final Moment moment;
    private final Text text;
    private final Vaults vaults;
    private final UsersAndKeys<CaseStore> keys;
    private final Map<String, char[]> passphrases = new LinkedHashMap<>();
    private final PassphraseOffer offer = new PassphraseOffer();
    private final Actor keeper;
    private UnlockedVault<CaseStore> vault;
    private Assembly program;
    private RecoveryKey recovery;

    TrainingUsers(CreatedVault<CaseStore> made, char[] passphrase, Vaults vaults, Moment moment, Text text) {
        this.vaults = vaults;
        this.moment = moment;
        this.text = text;
        folder = made.vault().folder().path();
        keys = vaults.usersAndKeysForTraining();
        recovery = made.recoveryKey();
        vault = made.vault();
        keeper = vault.actor();
        passphrases.put(word(keeper.name()), passphrase);
        program = new Assembly(vault.store(), moment, text);
        program.nameCentre(vault.centreName(), keeper);
    }

    /** As typed in a scenario: letter case apart. */
    private static String word(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public Assembly program() {
        return program;
    }

    @Override
    public UnlockedVault<CaseStore> vault() {
        return vault;
    }

    @Override
    public Actor keeper() {
        return keeper;
    }

    @Override
    public List<VaultUser> users() {
        return vault.users();
    }

    @Override
    public Optional<VaultUser> user(String name) {
        return users().stream().filter(user -> word(user.name()).equals(word(name))).findFirst();
    }

    @Override
    public boolean wasUser(String name) {
        return passphrases.containsKey(word(name));
    }

    @Override
    public Outcome<Actor> as(String name) {
        if (word(vault.user().name()).equals(word(name))) return Outcome.done(vault.actor());
        char[] passphrase = passphrases.getOrDefault(word(name), new char[0]);
        Optional<VaultUser> likely = user(name);
        Actor before = vault.actor();
        vault.close();
        Outcome<UnlockedVault<CaseStore>> opened = vaults.open().byPassphrase(folder, passphrase, likely.map(VaultUser::id));
        if (opened.isDone()) return Outcome.done(open(opened.orFault()));
        open(vaults.open().byPassphrase(folder, passphrases.get(word(before.name())), Optional.of(before.user())).orFault());
        return Outcome.refused(opened.problems());
    }

    private Actor open(UnlockedVault<CaseStore> opened) {
        vault = opened;
        program = new Assembly(vault.store(), moment, text);
        return vault.actor();
    }

    @Override
    public Outcome<VaultUser> add(String name, Set<Role> roles, Actor by) {
        char[] passphrase = offer.offer();
        Outcome<VaultUser> added = keys.addUser().add(vault, new NewUser(name, roles, passphrase), by);
        if (added.isDone()) passphrases.put(word(name), passphrase);
        return added;
    }

    @Override
    public Outcome<VaultUser> changeRoles(String name, Set<Role> roles, Actor by) {
        return known(name).then(user -> keys.changeRoles().change(vault, user.id(), roles, by));
    }

    @Override
    public Outcome<?> remove(String name, Actor by) {
        Outcome<Boolean> removed = known(name).then(user -> keys.removeUser().remove(vault, user.id(), by));
        vault.close();
        open(vaults.open().byPassphrase(folder, passphrases.get(word(by.name())), Optional.of(by.user())).orFault());
        return removed;
    }

    @Override
    public Outcome<?> resetPassphrase(String name, Actor by) {
        char[] fresh = offer.offer();
        return known(name).then(user -> keys.resetPassphrase().reset(vault, user.id(), fresh, by)).map(user -> passphrases.put(word(name), fresh) != fresh);
    }

    @Override
    public Outcome<?> changePassphrase(Actor by) {
        char[] fresh = offer.offer();
        return keys.changePassphrase().change(vault, passphrases.get(word(by.name())), fresh).map(done -> passphrases.put(word(by.name()), fresh) != fresh);
    }

    @Override
    public Outcome<?> useRecoveryKey(String name) {
        return known(name).map(user -> {
            vault.close();
            char[] fresh = offer.offer();
            CreatedVault<CaseStore> created = keys.useRecoveryKey().begin(folder, recovery).then(begun -> keys.useRecoveryKey().finish(begun, user.id(), fresh)).orFault();
            passphrases.put(word(name), fresh);
            recovery = created.recoveryKey();
            return open(created.vault());
        });
    }

    @Override
    public Outcome<?> renewRecoveryKey(Actor by) {
        return keys.renewRecoveryKey().renew(vault, Optional.of(recovery), by).map(fresh -> recovery = fresh);
    }

    @Override
    public Outcome<VerifiedBackup> backUp(Path to) {
        return vaults.makeBackup().make(vault, to, Progress.silent());
    }

    @Override
    public Outcome<VerifiedBackup> tryBackup(Path backup) {
        return vaults.verifyBackup().of(vault, backup);
    }

    @Override
    public Outcome<Restored> restore(Path backup, boolean byRecoveryKey) {
        Actor by = vault.actor();
        char[] passphrase = passphrases.get(word(by.name()));
        vault.close();
        Outcome<Restored> restored = byRecoveryKey ? vaults.restoreBackup().byRecoveryKey(backup, folder, recovery, Progress.silent())
            : vaults.restoreBackup().byPassphrase(backup, folder, passphrase, Progress.silent());
        open(vaults.open().byPassphrase(folder, passphrase, Optional.of(by.user())).orFault());
        return restored;
    }

    private Outcome<VaultUser> known(String name) {
        return user(name).map(Outcome::done).orElseGet(() -> Outcome.refused(Problem.of("vault.problem.no-such-user")));
    }

    /** For the file that a kept training vault leaves: everybody with their passphrase. */
    String passphraseLines() {
        StringBuilder lines = new StringBuilder();
        users().forEach(user -> lines.append(user.name()).append(": ").append(passphrases.get(word(user.name()))).append(System.lineSeparator()));
        return lines.toString();
    }

    @Override
    public void close() {
        vault.close();
        passphrases.values().forEach(passphrase -> Arrays.fill(passphrase, ' '));
    }
}
