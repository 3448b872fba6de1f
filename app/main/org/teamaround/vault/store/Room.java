package org.teamaround.vault.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.VaultFolder;

/** Whether a drive has room for what is about to be written beside a vault. */
final class Room {
    private static final long MEGABYTE = 1 << 20;
    /** For whatever else writes meanwhile. */
    private static final long SPARE = 16 * MEGABYTE;
    private final Surroundings surroundings;

    Room(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Outcome<Boolean> forUncleanCopy(VaultFolder folder) {
        return need(folder, size(folder.database()), "pages.problem.no-room-for-copy");
    }

    /** The database twice, since it is compacted on its way, and every attachment. */
    Outcome<Boolean> forNext(VaultFolder folder) {
        return need(folder, 2 * size(folder.database()) + tree(folder.attachments()), "pages.problem.no-room-for-next");
    }

    private Outcome<Boolean> need(VaultFolder folder, long bytes, String key) {
        long wanted = bytes + SPARE;
        return surroundings.usable(folder.path()) >= wanted ? Outcome.done(true) : Outcome.refused(Problem.of(key, (wanted + MEGABYTE - 1) / MEGABYTE));
    }

    private static long tree(Path folder) {
        if (!Files.isDirectory(folder)) return 0;
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(Room::size).sum();
        } catch (IOException e) {
            throw new Fault("room.tree", e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new Fault("room.size", e);
        }
    }
}
