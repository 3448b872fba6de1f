package org.teamaround.vault.store.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.h2.store.fs.FilePath;

/** A small file of pages as H2 would leave it: a salt, two store headers, then chunks of a few pages. */
final class PagesOnDisk {
    static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    static final int EPOCH = 3;
    private final Path path;

    PagesOnDisk(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    static Pages pages(Optional<FileState> remembered) {
        return new Pages(KEY, EPOCH, remembered);
    }

    static byte[] content(int mark, int pages) {
        byte[] content = new byte[pages * PageLayout.PAGE];
        for (int page = 0; page < pages; page++) Arrays.fill(content, page * PageLayout.PAGE, (page + 1) * PageLayout.PAGE, (byte) (mark + page));
        return content;
    }

    FileChannel open(Pages pages) throws IOException {
        return FilePath.get(pages.scheme() + "retry:" + path.toAbsolutePath()).open("rw");
    }

    static void write(FileChannel file, long page, int mark, int pages) throws IOException {
        file.write(ByteBuffer.wrap(content(mark, pages)), page * PageLayout.PAGE);
    }

    static byte[] read(FileChannel file, long page, int pages) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(pages * PageLayout.PAGE);
        int length = file.read(read, page * PageLayout.PAGE);
        return Arrays.copyOf(read.array(), Math.max(0, length));
    }

    /** Salt, both store headers, chunks of one, two, three and four pages: 13 pages. */
    static void fill(FileChannel file) throws IOException {
        write(file, 0, 1, 1);
        write(file, 1, 2, 2);
        for (int chunk = 1, page = 3; chunk <= 4; page += chunk++) write(file, page, 10 * chunk, chunk);
    }

    void makeClosed() throws IOException {
        try (Pages pages = pages(Optional.empty()); FileChannel file = open(pages)) {
            fill(file);
        }
    }

    /** As a kill leaves it: never closed. The file is copied while it is open. */
    void makeKilled(Path elsewhere) throws IOException {
        PagesOnDisk running = new PagesOnDisk(elsewhere);
        try (Pages pages = pages(Optional.empty()); FileChannel file = running.open(pages)) {
            fill(file);
            java.nio.file.Files.copy(elsewhere, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Everything in it, page after page; a trouble instead when it does not open or stops. */
    Outcome look(Optional<FileState> remembered) throws IOException {
        try (Pages pages = pages(remembered)) {
            try (FileChannel file = open(pages)) {
                return new Outcome(Optional.empty(), read(file, 0, (int) (file.size() / PageLayout.PAGE)));
            } catch (PageException e) {
                return new Outcome(pages.trouble(), new byte[0]);
            }
        }
    }

    record Outcome(Optional<PageTrouble> trouble, byte[] content) {}
}
