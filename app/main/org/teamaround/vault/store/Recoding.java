package org.teamaround.vault.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.teamaround.vault.store.page.Pages;

/** Copies a closed database file under other keys, page by page through both layers, without H2 looking at what is in it. */
final class Recoding {
    private static final int AT_A_TIME = 1 << 20;

    private Recoding() {}

    /** The copy goes on with the same id and higher counters, and lies on the disk when this returns. */
    static void copy(Path from, EngineKeys old, Path to, EngineKeys fresh) throws IOException {
        try (Pages oldPages = new Pages(old.pages(), old.epoch(), java.util.Optional.empty());
             Pages freshPages = new Pages(fresh.pages(), fresh.epoch(), java.util.Optional.empty())) {
            freshPages.goOnFrom(Pages.of(from, old.pages()));
            try (FileChannel source = open(oldPages, from, old, "r"); FileChannel target = open(freshPages, to, fresh, "rw")) {
                copy(source, target);
            }
        }
    }

    private static FileChannel open(Pages pages, Path path, EngineKeys keys, String mode) throws IOException {
        String name = pages.scheme() + "retry:" + path.toAbsolutePath();
        char[] password = H2Passwords.of(keys.passwords(), true).file().toCharArray();
        return new FileEncrypt(name, FilePathEncrypt.getPasswordBytes(password), FilePath.get(name).open(mode));
    }

    private static void copy(FileChannel source, FileChannel target) throws IOException {
        long size = source.size();
        for (long at = 0; at < size; ) {
            ByteBuffer part = ByteBuffer.allocate((int) Math.min(AT_A_TIME, size - at));
            while (part.hasRemaining() && source.read(part, at + part.position()) > 0) continue;
            target.write(part.flip(), at);
            at += part.limit();
        }
    }
}
