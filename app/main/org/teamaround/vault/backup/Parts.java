package org.teamaround.vault.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What goes into a backup beside its manifest, in order, each added up: key file, copy of the database, attachments. */
final class Parts {
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** Opened anew for each reading. */
    private interface Source {
        InputStream open() throws IOException;
    }

    private record Part(Sums.Both sums, Source source) {}

    private Parts() {}

    /** Attachments that come or go meanwhile do no harm: those that rows name were there before the rows. */
    static Parts of(byte[] keyFile, Path database, Path attachments) throws IOException {
        Parts parts = new Parts();
        parts.add(Manifest.KEYS, () -> new ByteArrayInputStream(keyFile));
        parts.add(Manifest.DATABASE, () -> Files.newInputStream(database));
        if (!Files.isDirectory(attachments)) return parts;
        try (Stream<Path> files = Files.list(attachments)) {
            for (Path file : files.filter(Parts::isAttachment).sorted().toList()) parts.add(Manifest.ATTACHMENTS + file.getFileName(), () -> Files.newInputStream(file));
        }
        return parts;
    }

    /** Others are still being written, or foreign. */
    private static boolean isAttachment(Path file) {
        return AttachmentName.parse(Manifest.ATTACHMENTS + file.getFileName()).isPresent();
    }

    private void add(String name, Source source) throws IOException {
        try (InputStream in = source.open()) {
            parts.put(name, new Part(Sums.of(in), source));
        }
    }

    SortedMap<String, FileSum> sums() {
        SortedMap<String, FileSum> sums = new TreeMap<>();
        parts.forEach((name, part) -> sums.put(name, part.sums().sum()));
        return sums;
    }

    long crc(String name) {
        return parts.get(name).sums().crc();
    }

    Iterable<String> names() {
        return parts.keySet();
    }

    InputStream open(String name) throws IOException {
        return parts.get(name).source().open();
    }

    long bytes() {
        return parts.values().stream().mapToLong(part -> part.sums().sum().size()).sum();
    }
}
