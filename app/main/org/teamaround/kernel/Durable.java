package org.teamaround.kernel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Small files that are on the disk, under their name, before the writing returns: what a power cut must not take. */
public final class Durable {
    /** Ending of a file that is still being written; left over only after a crash. */
    public static final String HALF = ".new";

    private Durable() {}

    /** A new file; one that is there already is an error. Its name is durable only after {@link #folder}. */
    public static void write(Path path, byte[] content) throws IOException {
        write(path, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Old or new, whatever happens meanwhile: written beside it, forced, renamed over it. */
    public static void replace(Path path, byte[] content) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + HALF);
        write(fresh, content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        folder(path.toAbsolutePath().getParent());
    }

    /** Makes renamings in a folder durable where the system can; Windows cannot open a folder and does not need it. */
    public static void folder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException | UnsupportedOperationException e) {
            return;
        }
    }

    private static void write(Path path, byte[] content, OpenOption... options) throws IOException {
        try (FileChannel channel = FileChannel.open(path, options)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) channel.write(left);
            channel.force(true);
        }
    }
}
