package org.teamaround.find;

import org.teamaround.find.Why.How;

/** That a word stands in a term of an entry, packed: entry (21 bits), field (4), term (5), how it stands there (2). */
final class Post {
    static final int MOST_ENTRIES = 1 << 21;
    private static final Field[] FIELDS = Field.values();

    private Post() {}

    static int of(int entry, Field field, int term, How how) {
        int standing = how == How.LATIN ? 2 : how == How.OTHERWISE ? 1 : 0;
        return entry << 11 | field.ordinal() << 7 | Math.min(term, Match.MOST_TERMS) << 2 | standing;
    }

    static int entry(int post) {
        return post >>> 11;
    }

    static Field field(int post) {
        return FIELDS[post >>> 7 & 0xF];
    }

    static int term(int post) {
        return post >>> 2 & 0x1F;
    }

    static How how(int post, How same) {
        return switch (post & 3) {
            case 1 -> How.OTHERWISE;
            case 2 -> How.LATIN;
            default -> same;
        };
    }
}
