package org.teamaround.vault.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.VaultFolder;
import org.teamaround.vault.store.page.FolderForce;
import org.teamaround.vault.store.page.Pages;

/**
 * The engine keeps each step of a change of the schema at once and cannot take half a script back. So a newer program copies the database
 * before it changes its schema ({@code case.mv.db.schema}, encrypted as the original is); killed in between, the next opening puts the
 * copy back and begins again. Nobody can have worked in a database whose schema is half changed.
 */
final class SchemaCopy {
    private final VaultFolder folder;

    SchemaCopy(VaultFolder folder) {
        this.folder = folder;
    }

    private Path file() {
        return folder.path().resolve("case.mv.db.schema");
    }

    boolean isThere() {
        return Files.exists(file());
    }

    Outcome<Boolean> take(Pages pages) {
        Path half = folder.path().resolve("case.mv.db.schema.new");
        try {
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                pages.copyTo(out);
                out.flush();
                channel.force(true);
            }
            move(half, file());
            return Outcome.done(true);
        } catch (IOException e) {
            return Outcome.refused(Problem.of("pages.problem.unwritable"));
        }
    }

    /** @param interrupted whether the schema is still the older one; else the change was finished and the copy has served */
    Outcome<Boolean> settle(boolean interrupted) {
        try {
            if (interrupted) move(file(), folder.database());
            else Files.deleteIfExists(file());
            FolderForce.of(folder.database().toString());
            return Outcome.done(true);
        } catch (IOException e) {
            return Outcome.refused(Problem.of("pages.problem.unwritable"));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        FolderForce.of(to.toString());
    }
}
