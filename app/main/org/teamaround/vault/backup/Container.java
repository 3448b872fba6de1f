package org.teamaround.vault.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.teamaround.kernel.Moment;
import org.teamaround.vault.backup.age.AgeHeader;
import org.teamaround.vault.backup.age.AgeInput;
import org.teamaround.vault.backup.age.AgeOutput;
import org.teamaround.vault.backup.age.AgeRecipient;
import org.teamaround.vault.backup.age.Stanza;

/**
 * A backup as a file: an age container whose header also carries the key file, so that a passphrase alone opens it, and in it a zip
 * without compression, since everything in it is encrypted once more.
 */
final class Container {
    private static final String KEYS_STANZA = "teamaround.org/vault-keys";
    private static final int MOST_KEYS = 64 * 1024;

    private Container() {}

    /** To the disk and not only to the system's memory. */
    static void write(Path file, List<AgeRecipient> recipients, byte[] keyFile, byte[] manifest, Instant created, Parts parts, DoubleConsumer progress)
            throws IOException {
        Stanza keys = new Stanza(KEYS_STANZA, List.of("1"), keyFile);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            AgeOutput age = new AgeOutput(new BufferedOutputStream(new KeptOpen(Channels.newOutputStream(channel)), 1 << 16), recipients, List.of(keys));
            try (ZipOutputStream zip = new ZipOutputStream(age)) {
                write(zip, manifest, created, parts, progress);
            }
            channel.force(true);
        }
    }

    private static void write(ZipOutputStream zip, byte[] manifest, Instant created, Parts parts, DoubleConsumer progress) throws IOException {
        Sums.Both sums = Sums.of(new ByteArrayInputStream(manifest));
        put(zip, Manifest.NAME, created, sums.sum().size(), sums.crc(), new ByteArrayInputStream(manifest));
        long done = 0;
        for (String name : parts.names()) {
            FileSum sum = parts.sums().get(name);
            try (InputStream in = parts.open(name)) {
                put(zip, name, created, sum.size(), parts.crc(name), in);
            }
            done += sum.size();
            progress.accept((double) done / Math.max(1, parts.bytes()));
        }
    }

    private static void put(ZipOutputStream zip, String name, Instant created, long size, long crc, InputStream in) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCrc(crc);
        entry.setTimeLocal(LocalDateTime.ofInstant(created, Moment.ZONE));
        zip.putNextEntry(entry);
        in.transferTo(zip);
        zip.closeEntry();
    }

    /** A backup whose header was read; nothing in it is proved yet. */
    record Opened(InputStream in, AgeHeader header, Optional<byte[]> keyFile) implements AutoCloseable {
        /** Different for every file. */
        String code() {
            return HexFormat.of().formatHex(header.code(), 0, 16);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    static Opened open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            AgeHeader header = AgeInput.header(in);
            return new Opened(in, header, header.first(KEYS_STANZA).map(Stanza::body).filter(bytes -> bytes.length <= MOST_KEYS));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Passes everything on but the closing, so that the channel can still be forced. */
    private static final class KeptOpen extends FilterOutputStream {
        private KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
