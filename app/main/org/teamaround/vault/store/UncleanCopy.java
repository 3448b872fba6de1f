package org.teamaround.vault.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.VaultFolder;
import org.teamaround.vault.store.page.FileState;

/**
 * After a kill or a power cut the database is copied as it lies there before anything touches it: {@code case.mv.db.unclean}, encrypted
 * as the original is. It goes with the next close in order of a vault that was found sound.
 */
final class UncleanCopy {
    private final VaultFolder folder;

    UncleanCopy(VaultFolder folder) {
        this.folder = folder;
    }

    static Path of(VaultFolder folder) {
        return folder.path().resolve("case.mv.db.unclean");
    }

    /** Refused when there is no room for the copy: better no opening than one that cannot be taken back. */
    Outcome<Boolean> takeWhenNeeded(EngineKeys keys, Room room) {
        if (!Files.exists(folder.database())) return Outcome.done(false);
        Outcome<FileState> state = H2File.state(folder.database(), keys);
        if (!state.isDone()) return Outcome.refused(state.problems());
        if (state.orFault().clean()) return Outcome.done(false);
        return room.forUncleanCopy(folder).then(_ -> take());
    }

    private Outcome<Boolean> take() {
        Path half = folder.path().resolve("case.mv.db.unclean.new");
        try {
            Files.copy(folder.database(), half, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel copy = FileChannel.open(half, StandardOpenOption.WRITE)) {
                copy.force(true);
            }
            Files.move(half, of(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Outcome.done(true);
        } catch (IOException e) {
            return Outcome.refused(Problem.of("pages.problem.unwritable"));
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(of(folder));
        } catch (IOException e) {
            throw new Fault("unclean-copy.remove", e);
        }
    }
}
