package org.teamaround.harness.leak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks for words in files: as UTF-8, as UTF-16 either way round, in base 64, in file names, and in whatever inflates. */
final class PlainSearch {
    private static final List<Charset> CODES = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int SHORTEST = 8;
    private static final int MOST_INFLATED = 1 << 24;
    private final Map<Long, List<byte[]>> words = new HashMap<>();
    private final Map<byte[], String> names = new HashMap<>();

    /** @param wanted each of at least eight bytes */
    PlainSearch(Collection<String> wanted) {
        for (String word : wanted) {
            for (Charset code : CODES) add(word.getBytes(code), word);
            for (int shift = 0; shift < 3; shift++) add(base64(word, shift), word);
        }
    }

    /** The part of the base 64 that is the same whatever stands before and behind. */
    private static byte[] base64(String word, int shift) {
        String encoded = Base64.getEncoder().encodeToString(("x".repeat(shift) + word).getBytes(StandardCharsets.UTF_8));
        return encoded.substring(4, encoded.length() - 4).getBytes(StandardCharsets.US_ASCII);
    }

    private void add(byte[] bytes, String name) {
        if (bytes.length < SHORTEST) return;
        words.computeIfAbsent(eight(bytes, 0), _ -> new ArrayList<>()).add(bytes);
        names.put(bytes, name);
    }

    private static long eight(byte[] bytes, int at) {
        long value = 0;
        for (int i = 0; i < SHORTEST; i++) value = value << 8 | bytes[at + i] & 0xFF;
        return value;
    }

    /** Every file below the folder that holds a word, with the word; sealed files are never opened. */
    List<String> hits(Path folder) throws IOException {
        List<String> hits = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String name = folder.relativize(file).toString();
                in(name.getBytes(StandardCharsets.UTF_8)).ifPresent(word -> hits.add(name + " is named after " + word));
                if (Files.isRegularFile(file)) in(file).ifPresent(word -> hits.add(name + " holds " + word));
            }
        }
        return hits;
    }

    private Optional<String> in(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return in(bytes).or(() -> inflated(bytes));
    }

    Optional<String> in(byte[] bytes) {
        long window = 0;
        for (int end = 0; end < bytes.length; end++) {
            window = window << 8 | bytes[end] & 0xFF;
            List<byte[]> candidates = end < SHORTEST - 1 ? null : words.get(window);
            if (candidates == null) continue;
            int start = end - SHORTEST + 1;
            for (byte[] word : candidates) if (standsAt(bytes, start, word)) return Optional.ofNullable(names.get(word));
        }
        return Optional.empty();
    }

    private static boolean standsAt(byte[] bytes, int start, byte[] word) {
        return start + word.length <= bytes.length && java.util.Arrays.equals(bytes, start, start + word.length, word, 0, word.length);
    }

    /** Zlib and gzip streams wherever one seems to begin, and the entries of zip files. */
    private Optional<String> inflated(byte[] bytes) {
        for (int at = 0; at + 2 < bytes.length; at++) {
            int raw = rawStream(bytes, at);
            if (raw < 0) continue;
            Optional<String> found = in(inflated(bytes, raw));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** Where the deflated bytes begin when something deflated is announced here; -1 when nothing is. */
    private static int rawStream(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        if (first == 0x78 && (first << 8 | second) % 31 == 0) return at + 2;
        if (first == 0x1F && second == 0x8B) return at + 10;
        boolean zip = at + 30 < bytes.length && first == 'P' && second == 'K' && bytes[at + 2] == 3 && bytes[at + 3] == 4;
        return zip ? at + 30 + (bytes[at + 26] & 0xFF) + ((bytes[at + 27] & 0xFF) << 8) + (bytes[at + 28] & 0xFF) + ((bytes[at + 29] & 0xFF) << 8) : -1;
    }

    private static byte[] inflated(byte[] bytes, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (from >= bytes.length) return out.toByteArray();
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] part = new byte[8192];
            for (int length = inflater.inflate(part); length > 0 && out.size() < MOST_INFLATED; length = inflater.inflate(part)) out.write(part, 0, length);
        } catch (DataFormatException e) {
            return out.toByteArray();
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }
}
