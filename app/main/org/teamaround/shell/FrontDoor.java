package org.teamaround.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.teamaround.kernel.Outcome;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Screen;
import org.teamaround.vault.CreatedVault;
import org.teamaround.vault.Recovery;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.backup.Restored;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.view.OwnPassphraseModel;
import org.teamaround.vault.view.OwnPassphraseScreen;
import org.teamaround.vault.view.VaultActs;

/** The pages before a vault is open, and the ways between them. */
final class FrontDoor {
    private final Entrance entrance;
    private final Desk desk;
    private final FolderChoice folders;
    private final Threshold threshold;
    private final Consumer<UnlockedVault<CaseStore>> opened;
    private Optional<AutoCloseable> waiting = Optional.empty();

    FrontDoor(Entrance entrance, Desk desk, FolderChoice folders, Consumer<UnlockedVault<CaseStore>> opened) {
        this.entrance = entrance;
        this.desk = desk;
        this.folders = folders;
        this.threshold = new Threshold(entrance.text());
        this.opened = opened;
    }

    Threshold node() {
        return threshold;
    }

    /** The lock of the vault that was named or is remembered; otherwise the welcome. */
    void start() {
        entrance.folder().or(entrance.remembered()::folder).ifPresentOrElse(this::unlock, this::welcome);
    }

    void welcome() {
        show(new WelcomeScreen(desk, this::make, this::openAnother,
            entrance.doors().leadBackFromBackups() ? Optional.of(this::restore) : Optional.empty(), this::sample));
    }

    void unlock(Path folder) {
        UnlockModel<WayIn> model = new UnlockModel<>(this::open, entrance.doors()::wait, desk.background(), folder, this::wayIn);
        show(new UnlockScreen(desk, model, folders, this::welcome));
    }

    private Outcome<WayIn> open(Path folder, String typed, boolean recoveryKey) {
        return recoveryKey ? entrance.doors().beginRecovery(folder, typed).map(WayIn.Recovering::new)
            : entrance.doors().byPassphrase(folder, typed, entrance.remembered().user());
    }

    private void wayIn(WayIn way) {
        switch (way) {
            case WayIn.Open(UnlockedVault<CaseStore> vault, boolean temporary) when temporary -> chooseOwn(vault);
            case WayIn.Open(UnlockedVault<CaseStore> vault, boolean temporary) -> entered(vault);
            case WayIn.Recovering(Recovery begun) -> recover(begun);
        }
    }

    /** Somebody else made the passphrase: there is no way in but past an own one. */
    private void chooseOwn(UnlockedVault<CaseStore> vault) {
        waits(vault);
        VaultActs acts = new VaultActs(vault, entrance.doors().keys(), entrance.offer());
        show(new OwnPassphraseScreen(desk, new OwnPassphraseModel(acts, desk.background(), () -> entered(vault)), true));
    }

    private void recover(Recovery begun) {
        waits(begun);
        RecoverModel model = new RecoverModel(entrance.doors(), desk.background(), begun, entrance.offer(), this::made);
        show(new RecoverScreen(desk, model, () -> {
            letGo();
            unlock(begun.folder().path());
        }));
    }

    /** Holds the vault until somebody is in, or goes. */
    private void waits(AutoCloseable held) {
        letGo();
        waiting = Optional.of(held);
    }

    /** On the way out, or back: what nobody came in to is closed. */
    void letGo() {
        waiting.ifPresent(held -> desk.background().run(() -> {
            held.close();
            return true;
        }, closed -> { }));
        waiting = Optional.empty();
    }

    /** Above the page that shows. */
    void tell(String sentence) {
        threshold.tell(sentence);
    }

    private void make() {
        NewVaultModel model = new NewVaultModel(entrance.doors(), desk.background(), usual(), entrance.offer(), this::made);
        show(new NewVaultScreen(desk, model, folders, this::welcome));
    }

    private void openAnother() {
        folders.choose(desk.text().of("shell.unlock.other-folder"), usual().getParent()).ifPresent(this::unlock);
    }

    private void restore() {
        Path vault = entrance.remembered().folder().orElse(usual());
        RestoreModel model = new RestoreModel(entrance.doors(), desk.background(), vault, this::restored);
        show(new RestoreScreen(desk, model, folders, this::welcome));
    }

    private void restored(Restored restored) {
        unlock(restored.vault());
        String came = desk.text().of("backup.restore.done", restored.manifest().contents().children(), restored.manifest().contents().entries(),
            restored.manifest().created());
        threshold.tell(restored.kept().map(kept -> came + ' ' + desk.text().of("backup.restore.kept", kept)).orElse(came));
    }

    /** On the way out, while a last backup is made. */
    void leaving() {
        threshold.busy(desk.text().of("backup.leaving"));
    }

    private void sample() {
        threshold.busy(desk.text().of("shell.sample.making"));
        desk.background().run(entrance.doors()::sampleTeam, this::sampleAnswered);
    }

    private void sampleAnswered(Outcome<UnlockedVault<CaseStore>> outcome) {
        outcome.handle(opened, problems -> {
            welcome();
            threshold.say(desk.text().of(problems.getFirst()));
        });
    }

    private void made(CreatedVault<CaseStore> created) {
        UnlockedVault<CaseStore> vault = created.vault();
        waiting = Optional.of(vault);
        entrance.remembered().folder(vault.folder().path());
        RecoveryPaper paper = new RecoveryPaper(desk, entrance.recoverySheet(), vault, created.recoveryKey());
        show(new RecoveryKeyScreen(desk, created.recoveryKey().lines(), paper::show, () -> entered(vault)));
    }

    private void entered(UnlockedVault<CaseStore> vault) {
        waiting = Optional.empty();
        entrance.remembered().folder(vault.folder().path());
        entrance.remembered().user(vault.user().id());
        opened.accept(vault);
    }

    private void show(Screen screen) {
        threshold.show(screen);
    }

    /** Where a new vault is kept unless the user says otherwise. */
    static Path usual() {
        return Path.of(System.getProperty("user.home"), "Teamaround", "vault");
    }
}
