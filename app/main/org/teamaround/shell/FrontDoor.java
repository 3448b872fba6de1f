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

/** The pages before a vault is open, and the ways between them. */
final class FrontDoor {
    private final Entrance entrance;
    private final Desk desk;
    private final FolderChoice folders;
    private final Threshold threshold;
    private final Consumer<UnlockedVault<CaseStore>> opened;

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
        UnlockModel<Way> model = new UnlockModel<>(this::open, desk.background(), folder, this::came);
        show(new UnlockScreen(desk, model, folders, this::welcome));
    }

    /** How somebody came in: all the way, or as far as the recovery key leads alone. */
    private sealed interface Way {
        record In(UnlockedVault<CaseStore> vault) implements Way {}

        record WithSheet(Recovery begun) implements Way {}
    }

    private Outcome<Way> open(Path folder, String typed, boolean recoveryKey) {
        return recoveryKey ? entrance.doors().beginRecovery(folder, typed).map(Way.WithSheet::new) : entrance.doors().open(folder, typed).map(Way.In::new);
    }

    private void came(Way way) {
        switch (way) {
            case Way.In(UnlockedVault<CaseStore> vault) -> entered(vault);
            case Way.WithSheet(Recovery begun) -> recover(begun);
        }
    }

    private void recover(Recovery begun) {
        RecoverModel model = new RecoverModel(entrance.doors(), desk.background(), begun, entrance.offer(), this::made);
        show(new RecoverScreen(desk, model, () -> {
            begun.close();
            unlock(begun.folder().path());
        }));
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
        entrance.remembered().folder(vault.folder().path());
        RecoveryPaper paper = new RecoveryPaper(desk, entrance.recoverySheet(), vault, created.recoveryKey());
        show(new RecoveryKeyScreen(desk, created.recoveryKey().lines(), paper::show, () -> opened.accept(vault)));
    }

    private void entered(UnlockedVault<CaseStore> vault) {
        entrance.remembered().folder(vault.folder().path());
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
