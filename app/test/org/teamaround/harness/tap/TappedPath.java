package org.teamaround.harness.tap;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** A path of the tapped file system; it reads as the real one does, so that H2 meets the same file through its own layer. */
record TappedPath(TappedFiles files, Path real) implements Path {
    private @Nullable Path wrap(@Nullable Path path) {
        return path == null ? null : new TappedPath(files, path);
    }

    static Path real(Path path) {
        return path instanceof TappedPath tapped ? tapped.real : path;
    }

    @Override
    public FileSystem getFileSystem() {
        return files.system();
    }

    @Override
    public boolean isAbsolute() {
        return real.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return wrap(real.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return wrap(real.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return wrap(real.getParent());
    }

    @Override
    public int getNameCount() {
        return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return new TappedPath(files, real.getName(index));
    }

    @Override
    public Path subpath(int from, int to) {
        return new TappedPath(files, real.subpath(from, to));
    }

    @Override
    public boolean startsWith(Path other) {
        return real.startsWith(real(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return real.endsWith(real(other));
    }

    @Override
    public Path normalize() {
        return new TappedPath(files, real.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return new TappedPath(files, real.resolve(real(other)));
    }

    @Override
    public Path relativize(Path other) {
        return new TappedPath(files, real.relativize(real(other)));
    }

    @Override
    public URI toUri() {
        return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return new TappedPath(files, real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return new TappedPath(files, real.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return real.compareTo(real(other));
    }

    @Override
    public String toString() {
        return real.toString();
    }
}
