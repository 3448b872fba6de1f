package org.teamaround.find;

import org.teamaround.find.Why.How;

/** Dates as numbers such as 20060914, with whose they are. */
final class Days {
    private static final Field[] FIELDS = Field.values();
    private final int[] dates;
    private final int[] posts;

    Days(Ints dates, Ints posts) {
        this.dates = dates.cut();
        this.posts = posts.cut();
    }

    static int number(String iso) {
        return Integer.parseInt(iso.replace("-", ""));
    }

    static int packed(Field field, int entry, int term) {
        return entry << 11 | field.ordinal() - Field.BIRTH.ordinal() << 7 | Math.min(term, Match.MOST_TERMS) << 2;
    }

    void match(TypedDate typed, char[] best) {
        for (int at = 0; at < dates.length; at++) {
            if (!typed.matches(dates[at])) continue;
            Field field = FIELDS[(posts[at] >>> 7 & 0xF) + Field.BIRTH.ordinal()];
            Match.keep(best, Post.entry(posts[at]), Match.of(field.weight() * typed.worth() / 100, How.SAME, Post.term(posts[at])));
        }
    }

    long bytes() {
        return 4L * (dates.length + posts.length);
    }
}
