package org.teamaround.vault.store.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/** A file of pages as H2 wants to see it. */
final class PageChannel extends FileBaseDefault {
    private final PageFile file;
    private final FileChannel base;

    PageChannel(PageFile file, FileChannel base) {
        this.file = file;
        this.base = base;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        if (!isOpen()) throw new ClosedChannelException();
        return file.read(target, position);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        if (!isOpen()) throw new ClosedChannelException();
        int length = source.remaining();
        file.write(source, position);
        return length;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
