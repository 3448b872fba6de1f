package org.teamaround.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teamaround.command.rehearsal.Account;
import org.teamaround.command.rehearsal.AllWords;
import org.teamaround.command.rehearsal.Rehearsal;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.command.rehearsal.StageClock;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.ScenarioError;
import org.teamaround.command.scenario.ScenarioFile;
import org.teamaround.ui.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays scenario files through the use cases on training vaults and says which expectations hold. */
@Command(name = "rehearse", mixinStandardHelpOptions = true,
    description = "Plays scenario files on a training vault whose clock they set, and says which of their expectations hold.")
final class RehearseCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files (YAML); their words are explained in resources/rehearsals/README.md.")
    private List<Path> files = List.of();
    @Option(names = "--keep", paramLabel = "DIR", description = "Keep each training vault, with its passphrase and printed papers, in DIR/<scenario>.")
    private @Nullable Path keep;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Account account = new Account(spec.commandLine().getOut());
        List<String> wrong = new ArrayList<>();
        for (Path file : files) {
            try {
                play(file, account);
            } catch (ScenarioError e) {
                wrong.add(e.getMessage());
            }
        }
        account.total();
        if (!wrong.isEmpty()) throw Refusal.unusable(String.join(System.lineSeparator(), wrong));
        return account.failed() == 0 ? 0 : 1;
    }

    private void play(Path file, Account account) throws IOException {
        Entry scenario = ScenarioFile.read(file);
        String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        Path folder = keep == null ? Files.createTempDirectory("teamaround-rehearsal") : keep.resolve(name);
        try {
            play(scenario, folder, account);
        } finally {
            if (keep == null) delete(folder);
        }
    }

    private static void play(Entry scenario, Path folder, Account account) {
        Text text = Text.load();
        StageClock clock = new StageClock(Rehearsal.start(scenario));
        try (TrainingUsers users = TrainingVault.shared(folder, "Rehearsal", "Tomás Ó Briain", clock, text)) {
            Stage stage = new Stage(users, clock, text);
            new Rehearsal(AllWords.vocabulary(), account).run(scenario, stage);
            Files.writeString(folder.resolve("passphrases.txt"), users.passphraseLines());
            for (var paper : stage.allPrinted().entrySet()) Files.write(folder.resolve(paper.getKey() + ".pdf"), paper.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
