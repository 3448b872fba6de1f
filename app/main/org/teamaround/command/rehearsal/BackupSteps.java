package org.teamaround.command.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.backup.BackupFolder;
import org.teamaround.vault.backup.BackupMark;
import org.teamaround.vault.backup.BackupName;
import org.teamaround.vault.backup.VerifiedBackup;
import org.teamaround.vault.backup.VerifiedBackups;

/** What scenarios can do with backups of their training vault, and look for in them. They lie in the folder {@code backups} beside it. */
final class BackupSteps {
    private static final String STICK = "backups";

    private BackupSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("back up", BackupSteps::backUp).step("damage backup", BackupSteps::damage).step("restore backup", BackupSteps::restore)
            .expect("backup is verified", BackupSteps::verified);
    }

    private static Outcome<?> backUp(Stage stage, Words words) {
        words.maybe("name");
        Path folder = folder(stage.signIns(words), words.textOr("to", STICK));
        try {
            if (words.maybe("to").isEmpty()) Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stage.signIns(words).backUp(folder);
    }

    /** One bit of the newest, in its middle. */
    private static Outcome<?> damage(Stage stage, Words words) {
        words.maybe("name");
        Optional<Path> newest = newest(stage.signIns(words));
        if (newest.isEmpty()) return Outcome.refused(Problem.of("backup.problem.none-there"));
        try {
            byte[] bytes = Files.readAllBytes(newest.get());
            bytes[bytes.length / 2] ^= 1;
            Files.write(newest.get(), bytes);
            return Outcome.done(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome<?> restore(Stage stage, Words words) {
        words.maybe("name");
        boolean recoveryKey = words.yesOr("by recovery key", false);
        SignIns users = stage.signIns(words);
        Optional<Path> newest = newest(users);
        if (newest.isEmpty()) return Outcome.refused(Problem.of("backup.problem.none-there"));
        return users.restore(newest.get(), recoveryKey);
    }

    private static Expectation.Finding verified(Stage stage, Entry entry) {
        Words words = entry.isMap() ? entry.words() : entry.asWords("name");
        words.maybe("name");
        Optional<Entry> children = words.maybe("children");
        Optional<Entry> backups = words.maybe("backups");
        SignIns users = stage.signIns(words);
        words.nothingElse();
        List<BackupName> there = new BackupFolder(folder(users, STICK)).names();
        Optional<BackupMark> mark = new VerifiedBackups(users.vault().store().accessLog()).last().map(VerifiedBackup::mark)
            .filter(last -> new BackupFolder(folder(users, STICK)).holds(last));
        boolean held = mark.isPresent() && children.map(wanted -> wanted.number() == mark.get().children()).orElse(true)
            && backups.map(wanted -> wanted.number() == there.size()).orElse(true) && newest(users).map(file -> users.tryBackup(file).isDone()).orElse(false);
        String found = mark.map(last -> "children " + last.children() + ", backups " + there.size() + (held ? "" : ", or the newest does not restore")).orElse("no verified backup");
        return new Expectation.Finding(held, "backup is verified" + children.map(c -> ", children " + c.text()).orElse("")
            + backups.map(b -> ", backups " + b.text()).orElse(""), found);
    }

    private static Path folder(SignIns users, String name) {
        return users.vault().folder().path().toAbsolutePath().resolveSibling(name);
    }

    private static Optional<Path> newest(SignIns users) {
        BackupFolder folder = new BackupFolder(folder(users, STICK));
        return folder.names().stream().findFirst().map(folder::file);
    }
}
