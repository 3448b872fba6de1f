package org.teamaround.find;

import org.teamaround.find.Why.How;

/** The best match of one piece in one entry, packed into 16 bits so that a hundred thousand fit: score of 127, how, which term. */
final class Match {
    private static final How[] HOWS = How.values();
    static final int MOST_TERMS = 31;

    private Match() {}

    /** @param score 1 to 100 */
    static char of(int score, How how, int term) {
        return (char) (score << 9 | how.ordinal() << 5 | Math.min(term, MOST_TERMS));
    }

    static int score(char match) {
        return match >> 9;
    }

    static How how(char match) {
        return HOWS[match >> 5 & 0xF];
    }

    static int term(char match) {
        return match & 0x1F;
    }

    static void keep(char[] best, int entry, char match) {
        if (match > best[entry]) best[entry] = match;
    }
}
