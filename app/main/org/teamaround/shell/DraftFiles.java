package org.teamaround.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.teamaround.kernel.Durable;
import org.teamaround.kernel.Fault;

/**
 * The sealed files of a vault's drafts: one for each, under a random name. A file is whole or not there. What could not be written, because
 * the disk is full or the stick was pulled, stays in memory as it was sealed, over a lock too, and is offered again with the next one.
 */
final class DraftFiles {
    private static final String ENDING = ".draft";
    private static final int MOST_BYTES = 32 << 20;
    private final Path folder;
    private final Map<UUID, byte[]> unwritten = new HashMap<>();

    DraftFiles(Path folder) {
        this.folder = folder;
    }

    /** Every file by its name, those still in memory too. Files that are none of ours are passed over. */
    synchronized Map<UUID, byte[]> read() {
        Map<UUID, byte[]> found = new HashMap<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (Path file : files) read(file, found);
            } catch (IOException e) {
                throw new Fault("draft-files.read", e);
            }
        }
        found.putAll(unwritten);
        return found;
    }

    private static void read(Path file, Map<UUID, byte[]> found) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            UUID id = UUID.fromString(name.substring(0, name.length() - ENDING.length()));
            found.put(id, in.readNBytes(MOST_BYTES));
        } catch (IllegalArgumentException | NoSuchFileException notOurs) {
            return;
        }
    }

    /** Whether it is safely on the disk, with all that waited before it. */
    synchronized boolean write(UUID id, byte[] sealed) {
        unwritten.put(id, sealed);
        try {
            Files.createDirectories(folder);
            for (UUID waiting : java.util.List.copyOf(unwritten.keySet())) {
                Durable.replace(path(waiting), unwritten.get(waiting));
                unwritten.remove(waiting);
            }
            return true;
        } catch (IOException diskFullOrGone) {
            return false;
        }
    }

    synchronized void remove(UUID id) {
        unwritten.remove(id);
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException gone) {
            return;
        }
    }

    /** All of them, whoever's they are. */
    void sweep() {
        read().keySet().forEach(this::remove);
    }

    private Path path(UUID id) {
        return folder.resolve(id + ENDING);
    }
}
