package org.teamaround.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.shell.Vaults;
import org.teamaround.ui.Text;
import org.teamaround.vault.CreatedVault;
import org.teamaround.vault.NewVault;
import org.teamaround.vault.PassphraseOffer;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** Makes a vault for the sample team or a rehearsal: {@code DIR/vault}, its passphrase in {@code DIR/passphrase.txt}. */
final class TrainingVault {
    private TrainingVault() {}

    /** Leaves a note that this is the sample team's folder. */
    static void mark(Path folder, String note) {
        try {
            Files.writeString(folder.resolve("sample-team.txt"), note + System.lineSeparator());
        } catch (IOException e) {
            throw Refusal.unusable(note);
        }
    }

    static UnlockedVault<CaseStore> make(Path folder, String centre, String user, Moment moment, Text text) {
        char[] passphrase = new PassphraseOffer().offer();
        try {
            Files.createDirectories(folder);
            Path vault = folder.resolve("vault");
            if (Files.exists(vault)) throw Refusal.unusable(text.of("command.problem.vault-there", folder));
            Outcome<CreatedVault<CaseStore>> made = new Vaults(moment).createForTraining().create(new NewVault(vault, centre, user, passphrase));
            if (!made.isDone()) throw Refusal.because(made.problems().stream().map(text::of).collect(Collectors.joining(" ")));
            Files.writeString(folder.resolve("passphrase.txt"), new String(passphrase) + System.lineSeparator());
            return made.orFault().vault();
        } catch (IOException | UncheckedIOException e) {
            throw Refusal.unusable(text.of("command.problem.folder", folder));
        }
    }
}
