package org.teamaround.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.command.rehearsal.StageClock;
import org.teamaround.command.sample.DemoPapers;
import org.teamaround.command.sample.SampleTeam;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.shell.Assembly;
import org.teamaround.shell.Vaults;
import org.teamaround.ui.Text;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** The sample team's own vault in the user's home, made on the first "try with the sample team"; its passphrase lies beside it. */
final class SampleVault implements org.teamaround.shell.SampleTeam {
    private static final String FOLDER = "Teamaround sample team";
    private final Text text;

    SampleVault(Text text) {
        this.text = text;
    }

    /** Whether a vault is the sample's, so that the loud banner shows. */
    static boolean isOne(Path vault) {
        Path parent = vault.toAbsolutePath().getParent();
        return parent != null && Files.exists(parent.resolve("passphrase.txt")) && Files.exists(parent.resolve("sample-team.txt"));
    }

    @Override
    public Outcome<UnlockedVault<CaseStore>> open() {
        Path folder = Path.of(System.getProperty("user.home"), FOLDER);
        try {
            if (!Files.exists(folder.resolve("vault"))) make(folder);
        } catch (Refusal refused) {
            return Outcome.refused(Problem.of("command.problem.sample", refused.getMessage()));
        }
        char[] passphrase = PassphraseSource.of(folder.resolve("passphrase.txt"));
        try {
            return new Vaults(Moment.system()).open().byPassphrase(folder.resolve("vault"), passphrase);
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    private void make(Path folder) {
        LocalDate today = Moment.system().today();
        SampleTeam team = new SampleTeam(today);
        StageClock clock = new StageClock(SampleTeam.start(today));
        try (UnlockedVault<CaseStore> vault = TrainingVault.make(folder, team.centre(), team.user(), clock, text)) {
            TrainingVault.mark(folder, text.of("command.sample.note"));
            Assembly program = new Assembly(vault.store(), clock, text);
            program.nameCentre(team.centre(), vault.actor());
            team.play(new Stage(program, clock, text, vault.actor()), new DemoPapers((what, stage) -> { }));
        }
    }
}
