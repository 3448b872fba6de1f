package org.teamaround.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.teamaround.kernel.Fault;

/** Reads and writes the key file and the generation before it. What is written is on the disk before the old one is let go. */
final class KeyFiles {
    private final VaultFolder folder;

    KeyFiles(VaultFolder folder) {
        this.folder = folder;
    }

    Optional<KeyFile> current() {
        return read(folder.keys());
    }

    Optional<KeyFile> previous() {
        return read(folder.previousKeys());
    }

    /** The first of a vault: both generations are the same, so that one damaged file is never the end. */
    void writeFirst(KeyFile file) {
        write(folder.previousKeys(), file);
        write(folder.keys(), file);
    }

    /** The one there becomes the previous generation. */
    void writeNext(KeyFile file) {
        try {
            replace(folder.previousKeys(), Files.readAllBytes(folder.keys()));
        } catch (IOException e) {
            throw new Fault("key-files.write", e);
        }
        write(folder.keys(), file);
    }

    /** Puts a sound file in the place of a damaged or lost one. */
    void mend(KeyFile sound) {
        write(folder.keys(), sound);
    }

    private static void write(Path path, KeyFile file) {
        byte[] bytes = KeyFileFormat.write(file);
        if (bytes.length > KeyFileFormat.MOST_BYTES) throw new Fault("key file too long", "key-files.write");
        try {
            replace(path, bytes);
        } catch (IOException e) {
            throw new Fault("key-files.write", e);
        }
    }

    private static void replace(Path path, byte[] bytes) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) channel.write(left);
            channel.force(true);
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flushFolder(path.toAbsolutePath().getParent());
    }

    /** Makes the renaming itself durable where the system can; Windows cannot open a folder and does not need it. */
    private static void flushFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException | UnsupportedOperationException e) {
            return;
        }
    }

    private static Optional<KeyFile> read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return KeyFileFormat.read(in.readNBytes(KeyFileFormat.MOST_BYTES + 1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
