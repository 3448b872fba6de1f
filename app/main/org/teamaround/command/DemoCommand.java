package org.teamaround.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.command.rehearsal.StageClock;
import org.teamaround.command.sample.DemoPapers;
import org.teamaround.command.sample.SampleTeam;
import org.teamaround.kernel.Moment;
import org.teamaround.shell.Assembly;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the sample team's vault and takes one referral all the way, without a window; leaves its papers. */
@Command(name = "demo", mixinStandardHelpOptions = true,
    description = "Makes the sample team's vault and takes one referral all the way: panel, CAF, team meeting, plan; leaves the papers as PDF.")
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to leave the vault, its passphrase and the PDFs in.")
    private Path out;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Text text = Text.load();
        PrintWriter console = spec.commandLine().getOut();
        LocalDate today = Moment.system().today();
        SampleTeam team = new SampleTeam(today);
        StageClock clock = new StageClock(SampleTeam.start(today));
        say(console, text.of("command.demo.begin"));
        DemoPapers papers = new DemoPapers((what, stage) -> say(console, Dates.day(stage.happened()) + "  " + text.of("command.demo." + what)));
        try (UnlockedVault<CaseStore> vault = TrainingVault.make(out, team.centre(), team.user(), clock, text)) {
            Assembly program = new Assembly(vault.store(), clock, text);
            program.nameCentre(team.centre(), vault.actor());
            team.play(new Stage(program, clock, text, vault.actor()), papers);
        }
        for (Map.Entry<String, byte[]> paper : papers.papers().entrySet()) Files.write(out.resolve(paper.getKey() + ".pdf"), paper.getValue());
        say(console, text.of("command.demo.end", papers.papers().size(), out));
        return 0;
    }

    private static void say(PrintWriter console, String sentence) {
        console.println(sentence);
        console.flush();
    }
}
