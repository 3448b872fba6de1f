package org.teamaround.vault.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.backup.age.AgeTrouble;

/** What can go wrong with files, in users' words. */
final class BackupTrouble {
    private BackupTrouble() {}

    /** While reading a backup. */
    static Problem reading(IOException e) {
        return Problem.of(e instanceof AgeTrouble age ? switch (age.kind()) {
            case NOT_AGE -> "backup.problem.not-a-backup";
            case TOO_BIG -> "backup.problem.header-big";
            case NO_MATCH -> "backup.problem.other-vault";
            case HEADER, PAYLOAD -> "backup.problem.damaged";
        } : e instanceof NoSuchFileException ? "backup.problem.no-such-file" : "backup.problem.unreadable");
    }

    /** A backup opens with what was in use when it was made, which is not what a vault's own sentence says. */
    static <T> Outcome<T> ofBackup(Outcome<T> unlocked) {
        if (unlocked.isDone()) return unlocked;
        return Outcome.refused(unlocked.problems().stream().map(problem -> switch (problem.key()) {
            case "vault.problem.wrong-passphrase" -> Problem.at("passphrase", "backup.problem.wrong-passphrase");
            case "vault.problem.wrong-recovery-key" -> Problem.at("recovery-key", "backup.problem.wrong-recovery-key");
            case "vault.problem.keys-damaged", "vault.problem.keys-changed" -> Problem.of("backup.problem.damaged");
            default -> problem;
        }).toList());
    }

    /** While writing into a folder of backups, or beside a vault. */
    static Problem writing(IOException e) {
        if (e instanceof AccessDeniedException || says(e, "read-only") || says(e, "permission denied")) return Problem.at("folder", "backup.problem.folder-read-only");
        if (says(e, "no space") || says(e, "not enough space") || says(e, "disk full") || says(e, "quota")) return Problem.at("folder", "backup.problem.folder-full");
        return Problem.at("folder", "backup.problem.folder-gone");
    }

    /** The systems tell a full disk from a pulled stick by words alone. */
    private static boolean says(IOException e, String words) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason != null && reason.toLowerCase(Locale.ROOT).contains(words);
    }
}
