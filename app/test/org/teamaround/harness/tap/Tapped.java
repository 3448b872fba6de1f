package org.teamaround.harness.tap;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.retry.FilePathRetryOnInterrupt;
import org.jspecify.annotations.Nullable;

/**
 * Stands where the program's own lowest scheme, {@code retry:}, stands, so that everything above it is the program unchanged. Files outside
 * the tapped folder pass untouched.
 */
public final class Tapped extends FilePathRetryOnInterrupt {
    private static volatile @Nullable Fitting fitting;

    private record Fitting(String folder, Tap tap) {}

    /** For H2, which makes its paths itself. */
    public Tapped() {}

    /** Fits the tap until the answer is closed. One at a time. */
    public static AutoCloseable fit(Path folder, Tap tap) {
        fitting = new Fitting(folder.toAbsolutePath().toString(), tap);
        FilePath.register(new Tapped());
        return () -> {
            fitting = null;
            FilePath.register(new FilePathRetryOnInterrupt());
        };
    }

    private @Nullable Tap tap() {
        Fitting now = fitting;
        return now != null && place().startsWith(now.folder()) ? now.tap() : null;
    }

    private String place() {
        return name.substring(getScheme().length() + 1);
    }

    private void tell(Change change) throws IOException {
        Tap tap = tap();
        if (tap != null) tap.before(change);
    }

    private void telling(Change change) {
        try {
            tell(change);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Tap tap = tap();
        if (tap == null || mode.equals("r")) return super.open(mode);
        if (!exists()) tap.before(new Change.Create(place()));
        return new TappedChannel(super.open(mode), place(), tap);
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        if (tap() != null) throw new IOException("a stream the harness does not know");
        return super.newOutputStream(append);
    }

    @Override
    public boolean createFile() {
        if (!exists()) telling(new Change.Create(place()));
        return super.createFile();
    }

    @Override
    public void delete() {
        telling(new Change.Delete(place()));
        super.delete();
    }

    @Override
    public void moveTo(FilePath newName, boolean atomicReplace) {
        telling(new Change.Move(place(), ((Tapped) newName).place()));
        super.moveTo(newName, atomicReplace);
    }
}
