package org.teamaround.vault.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.kernel.Durable;
import org.teamaround.kernel.Problem;

/** A folder that backups go to: on a stick, or one that is copied elsewhere. Others' backups may lie there too. */
public record BackupFolder(Path path) {
    /** So many times what is backed up must be free (vault.md 3.2). */
    private static final int ROOM = 3;
    private static final String HALF = ".part";

    /** A file here, by name. */
    public Path file(BackupName name) {
        return path.resolve(name.text());
    }

    /** Everything that is called like a backup, newest first; empty when the folder is not there. */
    public List<BackupName> names() {
        try (Stream<Path> files = Files.list(path)) {
            return files.flatMap(file -> BackupName.parse(file.getFileName().toString()).stream()).sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Empty when a backup of this size can be written here. */
    Optional<Problem> unfit(long bytes) {
        if (!Files.isDirectory(path)) return Optional.of(Problem.at("folder", "backup.problem.folder-gone"));
        if (!Files.isWritable(path)) return Optional.of(Problem.at("folder", "backup.problem.folder-read-only"));
        try {
            return Files.getFileStore(path).getUsableSpace() < ROOM * bytes ? Optional.of(Problem.at("folder", "backup.problem.folder-full")) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problem.at("folder", "backup.problem.folder-gone"));
        }
    }

    /** Nothing is called so here yet. */
    BackupName free(LocalDateTime now) {
        LocalDateTime minute = now.truncatedTo(ChronoUnit.MINUTES);
        int turn = 1;
        while (Files.exists(file(new BackupName(minute, turn)))) turn++;
        return new BackupName(minute, turn);
    }

    /** Where a backup is written before it counts; what an interrupted one of the same device left is deleted. */
    Path half(UUID device) throws IOException {
        Path half = path.resolve("teamaround-" + device.toString().substring(0, 8) + HALF);
        Files.deleteIfExists(half);
        return half;
    }

    /** From now on it counts. */
    void keep(Path half, BackupName name) throws IOException {
        Files.move(half, file(name), StandardCopyOption.ATOMIC_MOVE);
        Durable.folder(path);
    }

    /** Whether this very backup is here, and not another of its name. */
    public boolean holds(BackupMark mark) {
        return code(mark.name()).equals(Optional.of(mark.code()));
    }

    /** The code of a backup's header; empty when it cannot be read. */
    Optional<String> code(BackupName name) {
        try (Container.Opened opened = Container.open(file(name))) {
            return Optional.of(opened.code());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
