package org.teamaround.harness.tap;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Java side of the tap: key files, attachments, drafts and backups, written by {@link Files} and channels, are told as the database is. */
public final class TappedFiles extends FileSystemProvider {
    private final Tap tap;
    private final FileSystem system = new TappedSystem(this);

    private TappedFiles(Tap tap) {
        this.tap = tap;
    }

    /** The same folder, tapped. */
    public static Path over(Path folder, Tap tap) {
        return new TappedPath(new TappedFiles(tap), folder.toAbsolutePath());
    }

    FileSystem system() {
        return system;
    }

    Path wrap(Path real) {
        return new TappedPath(this, real);
    }

    private static Path real(Path path) {
        return TappedPath.real(path);
    }

    private static boolean there(Path path) {
        return Files.exists(real(path));
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        boolean writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        if (writes && !there(path)) tap.before(new Change.Create(path.toString()));
        else if (writes && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) tap.before(new Change.Truncate(path.toString(), 0));
        return new TappedChannel(FileChannel.open(real(path), options, attributes), path.toString(), tap);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        DirectoryStream<Path> under = Files.newDirectoryStream(real(folder), found -> filter.accept(wrap(found)));
        return new DirectoryStream<>() {
            @Override
            public java.util.Iterator<Path> iterator() {
                java.util.Iterator<Path> found = under.iterator();
                return java.util.stream.StreamSupport.stream(((Iterable<Path>) () -> found).spliterator(), false).map(TappedFiles.this::wrap).iterator();
            }

            @Override
            public void close() throws IOException {
                under.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Files.createDirectory(real(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        if (there(path) && !Files.isDirectory(real(path))) tap.before(new Change.Delete(path.toString()));
        Files.delete(real(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        byte[] content = Files.isDirectory(real(source)) ? new byte[0] : Files.readAllBytes(real(source));
        tap.before(there(target) ? new Change.Truncate(target.toString(), 0) : new Change.Create(target.toString()));
        tap.before(new Change.Write(target.toString(), 0, content));
        Files.copy(real(source), real(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        tap.before(new Change.Move(source.toString(), target.toString()));
        Files.move(real(source), real(target), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real(path).getFileSystem().provider().checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        return Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return Files.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        Files.setAttribute(real(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "tapped";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return wrap(Path.of(uri));
    }
}
