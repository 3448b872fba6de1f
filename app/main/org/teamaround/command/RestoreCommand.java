package org.teamaround.command;

import java.io.PrintWriter;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.shell.Vaults;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;
import org.teamaround.vault.RecoveryKey;
import org.teamaround.vault.backup.Progress;
import org.teamaround.vault.backup.RestoreBackup;
import org.teamaround.vault.backup.Restored;
import org.teamaround.vault.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a vault back from a backup. */
@Command(name = "restore", mixinStandardHelpOptions = true,
    description = "Brings a vault back from a backup. A vault that stands in its place is kept beside it under another name.")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "BACKUP", description = "The backup's file.")
    private Path backup;
    @Option(names = "--to", required = true, paramLabel = "VAULT", description = "The vault's folder: new, empty, or the vault to be replaced.")
    private Path vault;
    @Option(names = "--passphrase-file", paramLabel = "F", description = "A file whose first line is a passphrase of the day the backup was made; otherwise it is asked for.")
    private @Nullable Path passphraseFile;
    @Option(names = "--recovery-key-file", paramLabel = "F", description = "A file whose first line is the recovery key, instead of a passphrase.")
    private @Nullable Path recoveryKeyFile;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Text text = Text.load();
        Restored restored = Answers.of(restore(new Vaults(Moment.system()).restoreBackup()), text);
        PrintWriter out = spec.commandLine().getOut();
        out.println(text.of("command.restore.done", restored.vault(), restored.manifest().contents().children(), restored.manifest().contents().entries(),
            Dates.moment(restored.manifest().created())));
        restored.kept().ifPresent(kept -> out.println(text.of("command.restore.kept", kept)));
        return 0;
    }

    private Outcome<Restored> restore(RestoreBackup<CaseStore> restore) {
        char[] secret = PassphraseSource.of(recoveryKeyFile == null ? passphraseFile : recoveryKeyFile);
        try {
            if (recoveryKeyFile == null) return restore.byPassphrase(backup, vault, secret, Progress.silent());
            return RecoveryKey.parse(CharBuffer.wrap(secret)).then(key -> restore.byRecoveryKey(backup, vault, key, Progress.silent()));
        } finally {
            Arrays.fill(secret, ' ');
        }
    }
}
