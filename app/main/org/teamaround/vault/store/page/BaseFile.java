package org.teamaround.vault.store.page;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Whole reads and writes of the file below. A channel that was opened again after an interrupt may have moved the buffer further than it
 * says: then that part is done once more, from its start.
 */
final class BaseFile {
    private final FileChannel channel;

    BaseFile(FileChannel channel) {
        this.channel = channel;
    }

    void read(byte[] target, long position) throws IOException {
        for (int done = 0; done < target.length; ) {
            ByteBuffer part = ByteBuffer.wrap(target, done, target.length - done);
            int read = channel.read(part, position + done);
            if (read < 0) throw new EOFException();
            if (part.position() == done + read) done += read;
        }
    }

    void write(byte[] source, int length, long position) throws IOException {
        for (int done = 0; done < length; ) {
            ByteBuffer part = ByteBuffer.wrap(source, done, length - done);
            int written = channel.write(part, position + done);
            if (part.position() == done + written) done += written;
        }
    }

    long size() throws IOException {
        return channel.size();
    }

    void truncate(long size) throws IOException {
        channel.truncate(size);
    }

    void force() throws IOException {
        channel.force(false);
    }

    FileChannel channel() {
        return channel;
    }
}
