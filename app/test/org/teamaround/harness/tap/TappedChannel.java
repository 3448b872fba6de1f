package org.teamaround.harness.tap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/** A channel whose every change is told first. */
final class TappedChannel extends FileBase {
    private final FileChannel under;
    private final String file;
    private final Tap tap;

    TappedChannel(FileChannel under, String file, Tap tap) {
        this.under = under;
        this.file = file;
        this.tap = tap;
    }

    private static byte[] bytes(ByteBuffer source) {
        byte[] bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        return bytes;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return under.read(target);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return under.read(target, position);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        tap.before(new Change.Write(file, under.position(), bytes(source)));
        return under.write(source);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        tap.before(new Change.Write(file, position, bytes(source)));
        return under.write(source, position);
    }

    @Override
    public FileChannel truncate(long length) throws IOException {
        if (length < under.size()) tap.before(new Change.Truncate(file, length));
        under.truncate(length);
        return this;
    }

    @Override
    public void force(boolean metadata) throws IOException {
        tap.before(new Change.Force(file));
        if (tap.forcesTheDisk()) under.force(metadata);
    }

    @Override
    public long position() throws IOException {
        return under.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        under.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return under.size();
    }

    @Override
    public FileLock tryLock(long position, long length, boolean shared) throws IOException {
        return under.tryLock(position, length, shared);
    }

    @Override
    public FileLock lock(long position, long length, boolean shared) throws IOException {
        return under.lock(position, length, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        under.close();
    }
}
