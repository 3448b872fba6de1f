package org.teamaround.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Moment;
import org.teamaround.shell.Vaults;
import org.teamaround.ui.Text;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.backup.BackupMark;
import org.teamaround.vault.backup.Progress;
import org.teamaround.vault.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Backs a vault up and says what was verified. */
@Command(name = "backup", mixinStandardHelpOptions = true,
    description = "Backs a vault up into a folder. The backup counts only after it was read back, restored in memory and compared.")
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "VAULT", description = "The vault's folder.")
    private Path vault;
    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder for backups, such as one on a stick.")
    private Path to;
    @Option(names = "--passphrase-file", paramLabel = "F", description = "A file whose first line is the passphrase; otherwise it is asked for.")
    private @Nullable Path passphraseFile;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Text text = Text.load();
        Vaults vaults = new Vaults(Moment.system());
        char[] passphrase = PassphraseSource.of(passphraseFile);
        try (UnlockedVault<CaseStore> open = Answers.of(vaults.open().byPassphrase(vault, passphrase), text)) {
            BackupMark mark = Answers.of(vaults.makeBackup().make(open, to, Progress.silent()), text).mark();
            spec.commandLine().getOut().println(text.of("command.backup.verified", to.resolve(mark.name().text()), mark.children(), mark.entries()));
            return 0;
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }
}
