package org.teamaround.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.shell.Vaults;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;
import org.teamaround.vault.Checked;
import org.teamaround.vault.Witness;
import org.teamaround.vault.backup.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens a vault, reads all of it, and says in one line whether it is sound. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Opens a vault, reads everything in it and says whether it is sound.")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "VAULT", description = "The vault's folder, or a backup's file.")
    private Path vault;
    @Option(names = "--passphrase-file", paramLabel = "F", description = "A file whose first line is the passphrase; otherwise it is asked for.")
    private @Nullable Path passphraseFile;
    @Option(names = "--backup", paramLabel = "B", description = "A backup of this vault: the journal is compared with what it remembers. May be given again.")
    private List<Path> backups = List.of();
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Text text = Text.load();
        char[] passphrase = PassphraseSource.of(passphraseFile);
        try {
            if (Files.isRegularFile(vault)) return backup(text, passphrase);
            Outcome<Checked> answer = new Vaults(Moment.system()).verify().verify(vault, passphrase, seen(text, passphrase));
            if (answer instanceof Outcome.Done<Checked>(Checked checked)) {
                spec.commandLine().getOut().println(text.of("command.verify.sound", checked.tables(), checked.rows(), checked.revisions(), checked.attachments()));
                return 0;
            }
            throw Refusal.because(answer.problems().stream().map(text::of).collect(Collectors.joining(" ")));
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    private List<Witness> seen(Text text, char[] passphrase) {
        return backups.stream().map(file -> Answers.of(new Vaults(Moment.system()).verifyBackup().byPassphrase(file, passphrase), text).witness()).toList();
    }

    private int backup(Text text, char[] passphrase) {
        Manifest manifest = Answers.of(new Vaults(Moment.system()).verifyBackup().byPassphrase(vault, passphrase), text);
        spec.commandLine().getOut().println(text.of("command.verify.backup", manifest.contents().children(), manifest.contents().entries(),
            manifest.contents().tables().size(), Dates.moment(manifest.created())));
        return 0;
    }
}
