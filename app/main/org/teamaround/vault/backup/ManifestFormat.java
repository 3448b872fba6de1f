package org.teamaround.vault.backup;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/** Format 1 of {@code manifest.json}: readable by eye, one writing for one content, signed by the device that made it. */
final class ManifestFormat {
    static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final long FORMAT = 1;

    private ManifestFormat() {}

    /** @param signature empty in the text that is signed */
    private static SortedMap<String, Object> tree(Manifest manifest, String signature) {
        Contents contents = manifest.contents();
        SortedMap<String, Object> all = new TreeMap<>();
        all.put("format", FORMAT);
        all.put("program", manifest.program());
        all.put("created", manifest.created().toString());
        all.put("device", manifest.device().toString());
        all.put("incarnation", manifest.incarnation().toString());
        all.put("schema", (long) contents.schema());
        all.put("children", contents.children());
        all.put("entries", contents.entries());
        all.put("tables", each(contents.tables(), sum -> pair("rows", sum.rows(), "sha256", sum.sha256())));
        all.put("heads", each(contents.heads(), head -> pair("count", head.count(), "hash", head.hash())));
        all.put("files", each(manifest.files(), sum -> pair("size", sum.size(), "sha256", sum.sha256())));
        all.put("signature", signature);
        return all;
    }

    private static <K, V> SortedMap<String, Object> each(Map<K, V> map, Function<V, Object> value) {
        SortedMap<String, Object> written = new TreeMap<>();
        map.forEach((key, one) -> written.put(key.toString(), value.apply(one)));
        return written;
    }

    private static SortedMap<String, Object> pair(String name, long number, String other, String text) {
        return new TreeMap<>(Map.of(name, number, other, text));
    }

    /** @param sign Ed25519 of the device */
    static byte[] write(Manifest manifest, UnaryOperator<byte[]> sign) {
        byte[] signature = sign.apply(bytes(manifest, ""));
        return bytes(manifest, HexFormat.of().formatHex(signature));
    }

    private static byte[] bytes(Manifest manifest, String signature) {
        return Json.write(tree(manifest, signature)).getBytes(StandardCharsets.UTF_8);
    }

    /** @param signed what the signature is over */
    record Signed(Manifest manifest, byte[] signed, byte[] signature) {}

    /** Refused when it is of a newer program, or not written as this program writes. */
    static Outcome<Signed> read(byte[] bytes) {
        Optional<SortedMap<String, Object>> tree = Json.read(new String(bytes, StandardCharsets.UTF_8));
        if (tree.isPresent() && tree.get().get("format") instanceof Long format && format > FORMAT)
            return Outcome.refused(Problem.of("backup.problem.newer"));
        return tree.flatMap(all -> read(all, bytes)).map(Outcome::done).orElseGet(() -> Outcome.refused(Problem.of("backup.problem.damaged")));
    }

    private static Optional<Signed> read(SortedMap<String, Object> all, byte[] bytes) {
        try {
            Contents contents = new Contents(Math.toIntExact((Long) all.get("schema")), (Long) all.get("children"), (Long) all.get("entries"),
                members(all, "tables", name -> name, one -> new TableSum((Long) one.get("rows"), (String) one.get("sha256"))),
                members(all, "heads", UUID::fromString, one -> new Head((Long) one.get("count"), (String) one.get("hash"))));
            Manifest manifest = new Manifest((String) all.get("program"), Instant.parse((String) all.get("created")), UUID.fromString((String) all.get("device")),
                UUID.fromString((String) all.get("incarnation")), contents,
                members(all, "files", name -> name, one -> new FileSum((Long) one.get("size"), (String) one.get("sha256"))));
            String signature = (String) all.get("signature");
            if (!Arrays.equals(bytes(manifest, signature), bytes)) return Optional.empty();
            return Optional.of(new Signed(manifest, bytes(manifest, ""), HexFormat.of().parseHex(signature)));
        } catch (RuntimeException e) {
            if (e instanceof ClassCastException || e instanceof NullPointerException || e instanceof IllegalArgumentException
                || e instanceof DateTimeException || e instanceof ArithmeticException) return Optional.empty();
            throw e;
        }
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> members(Map<String, Object> all, String name, Function<String, K> key,
            Function<Map<?, ?>, V> value) {
        SortedMap<K, V> found = new TreeMap<>();
        ((Map<?, ?>) all.get(name)).forEach((one, members) -> found.put(key.apply((String) one), value.apply((Map<?, ?>) members)));
        return found;
    }
}
