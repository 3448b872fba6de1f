package org.teamaround.vault.store.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * H2's file scheme {@code vault:token:base}. H2 makes these by itself from a path, so what they need is found by the token, which is
 * random and known to nobody but who opened the vault.
 */
public final class PageScheme extends FilePathWrapper {
    private static final String SCHEME = "vault";
    private static final Map<String, Pages> OPEN = new ConcurrentHashMap<>();

    static String register(Pages pages) {
        FilePath.register(new PageScheme());
        String scheme = SCHEME + ':' + UUID.randomUUID().toString().replace("-", "") + ':';
        OPEN.put(scheme, pages);
        return scheme;
    }

    static void forget(String scheme) {
        OPEN.remove(scheme);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    protected String getPrefix() {
        return prefix(name);
    }

    @Override
    protected FilePath unwrap(String path) {
        return FilePath.get(path.substring(prefix(path).length()));
    }

    private static String prefix(String path) {
        return path.substring(0, path.indexOf(':', SCHEME.length() + 1) + 1);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Pages pages = OPEN.get(getPrefix());
        if (pages == null) throw new IOException("closed");
        FileChannel base = getBase().open(mode);
        return new PageChannel(pages.open(base, !mode.equals("r")), base);
    }

    @Override
    public long size() {
        return PageLayout.pages(getBase().size()) * PageLayout.PAGE;
    }

    @Override
    public void moveTo(FilePath newName, boolean atomicReplace) {
        super.moveTo(newName, atomicReplace);
        FolderForce.of(getBase().name);
    }

    @Override
    public InputStream newInputStream() throws IOException {
        return Channels.newInputStream(open("r"));
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        throw new IOException("not a write of pages");
    }

    /** H2's own temporary files are not pages; it encrypts them itself. */
    @Override
    public FilePath createTempFile(String suffix, boolean inTempDir) throws IOException {
        return getBase().createTempFile(suffix, inTempDir);
    }
}
