package org.teamaround.find;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.teamaround.kernel.Folded;

/** What is shown of each entry, and the texts it is found by, as bytes one after the other. */
final class Cards {
    private static final String BETWEEN = "\u0001";
    private static final Field[] FIELDS = Field.values();
    private final byte[] pool;
    private final int[] starts;

    private Cards(byte[] pool, int[] starts) {
        this.pool = pool;
        this.starts = starts;
    }

    /** Grows by one entry at a time. */
    static final class Growing {
        private byte[] pool = new byte[8192];
        private int size;
        private final Ints starts = new Ints();

        void add(Entry entry) {
            Stream<String> own = Stream.of(entry.name(), entry.detail(), order(entry));
            Stream<String> terms = entry.terms().stream().limit(Match.MOST_TERMS).map(t -> letter(t.field()) + (t.text().equals(entry.name()) ? "" : t.text()));
            byte[] bytes = String.join(BETWEEN, Stream.concat(own, terms).map(text -> text.replace(BETWEEN, "")).toList()).getBytes(StandardCharsets.UTF_8);
            while (size + bytes.length > pool.length) pool = Arrays.copyOf(pool, pool.length + (pool.length >> 1));
            System.arraycopy(bytes, 0, pool, size, bytes.length);
            starts.add(size);
            size += bytes.length;
        }

        Cards done() {
            starts.add(size);
            return new Cards(Arrays.copyOf(pool, size), starts.cut());
        }
    }

    /** As it goes among equals. */
    static String order(Entry entry) {
        return Folded.line(entry.order()) + ' ' + Folded.line(entry.name());
    }

    /** One entry, read again. */
    record Card(String name, String detail, String order, List<Term> terms) {}

    Card card(int entry) {
        String[] parts = new String(pool, starts[entry], starts[entry + 1] - starts[entry], StandardCharsets.UTF_8).split(BETWEEN, -1);
        List<Term> terms = Stream.of(parts).skip(3).map(term -> new Term(FIELDS[term.charAt(0) - 'A'], term.length() == 1 ? parts[0] : term.substring(1))).toList();
        return new Card(parts[0], parts[1], parts[2], terms);
    }

    private static char letter(Field field) {
        return (char) ('A' + field.ordinal());
    }

    long bytes() {
        return pool.length + 4L * starts.length;
    }
}
