package org.teamaround.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
            return make(folder, new NewVault(folder.resolve("vault"), centre, user, passphrase), new Vaults(moment), text).vault();
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    /** With users who sign in and out: for rehearsals. */
    static TrainingUsers shared(Path folder, String centre, String user, Moment moment, Text text) {
        char[] passphrase = new PassphraseOffer().offer();
        Vaults vaults = new Vaults(moment);
        return new TrainingUsers(make(folder, new NewVault(folder.resolve("vault"), centre, user, passphrase), vaults, text), passphrase, vaults, moment, text);
    }

    private static CreatedVault<CaseStore> make(Path folder, NewVault wanted, Vaults vaults, Text text) {
        try {
            Files.createDirectories(folder);
            if (Files.exists(wanted.folder())) throw Refusal.unusable(text.of("command.problem.vault-there", folder));
            Outcome<CreatedVault<CaseStore>> made = vaults.createForTraining().create(wanted);
            if (!made.isDone()) throw Refusal.because(made.problems().stream().map(text::of).collect(Collectors.joining(" ")));
            Files.writeString(folder.resolve("passphrase.txt"), new String(wanted.passphrase()) + System.lineSeparator());
            return made.orFault();
        } catch (IOException | UncheckedIOException e) {
            throw Refusal.unusable(text.of("command.problem.folder", folder));
        }
    }
}
