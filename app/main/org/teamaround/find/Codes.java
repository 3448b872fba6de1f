package org.teamaround.find;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.teamaround.find.Why.How;
import org.teamaround.kernel.Folded;

/** Numbers and places as letters and digits without blanks, one after the other: they are few enough to be looked through. */
final class Codes {
    private static final int LEAST = 3;
    private static final int LEAST_OF_PHONE = 4;
    private static final Field[] FIELDS = Field.values();
    private final byte[] pool;
    private final int[] starts;
    private final int[] posts;

    private Codes(byte[] pool, int[] starts, int[] posts) {
        this.pool = pool;
        this.starts = starts;
        this.posts = posts;
    }

    /** Grows by one code at a time. */
    static final class Growing {
        private byte[] pool = new byte[4096];
        private int size;
        private final Ints starts = new Ints();
        private final Ints posts = new Ints();

        void add(Field field, String text, int entry, int term) {
            String code = Typed.withZero(text, Folded.of(text));
            put(field, code, entry, term);
            if (field == Field.REFERENCE || field == Field.OTHER_REFERENCE) {
                String bare = code.replaceAll("(?<=\\D)0+(?=\\d)", "");
                if (!bare.equals(code)) put(field, bare, entry, term);
            }
        }

        private void put(Field field, String code, int entry, int term) {
            byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
            if (bytes.length == 0) return;
            while (size + bytes.length > pool.length) pool = Arrays.copyOf(pool, pool.length + (pool.length >> 1));
            System.arraycopy(bytes, 0, pool, size, bytes.length);
            starts.add(size);
            posts.add(packed(field, entry, term));
            size += bytes.length;
        }

        Codes done() {
            starts.add(size);
            return new Codes(Arrays.copyOf(pool, size), starts.cut(), posts.cut());
        }
    }

    private static int packed(Field field, int entry, int term) {
        return entry << 11 | field.ordinal() - Field.REFERENCE.ordinal() << 7 | Math.min(term, Match.MOST_TERMS) << 2;
    }

    void match(String typed, char[] best) {
        byte[] code = typed.getBytes(StandardCharsets.UTF_8);
        if (code.length < LEAST && !(code.length == 2 && code[0] >= 'a')) return;
        for (int at = 0; at < posts.length; at++) {
            Field field = FIELDS[(posts[at] >>> 7 & 0xF) + Field.REFERENCE.ordinal()];
            int part = part(code, at, field);
            if (part > 0) keep(at, field, part, best);
        }
    }

    private void keep(int at, Field field, int part, char[] best) {
        How how = part == 100 ? How.SAME : part >= 80 ? How.BEGINS : How.ENDS;
        Match.keep(best, Post.entry(posts[at]), Match.of(field.weight() * part / 100, how, Post.term(posts[at])));
    }

    /** Of 100: the whole, its beginning, or its last digits. */
    private int part(byte[] code, int at, Field field) {
        int length = starts[at + 1] - starts[at];
        if (length < code.length) return 0;
        if (stands(code, starts[at])) return length == code.length ? 100 : code.length >= least(field) ? 80 : 0;
        return field != Field.POSTCODE && code.length >= LEAST && stands(code, starts[at + 1] - code.length) ? 70 : 0;
    }

    private static int least(Field field) {
        return field == Field.PHONE ? LEAST_OF_PHONE : field == Field.POSTCODE ? 2 : LEAST;
    }

    private boolean stands(byte[] code, int from) {
        return Arrays.equals(code, 0, code.length, pool, from, from + code.length);
    }

    long bytes() {
        return pool.length + 4L * (starts.length + posts.length);
    }
}
