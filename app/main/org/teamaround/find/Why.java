package org.teamaround.find;

/**
 * Why something was found.
 * @param text as written in the record; of a date in ISO 8601 (a month or day of 00 is not known)
 */
public record Why(How how, Field field, String text) {
    /** From the best kind of match to the weakest. */
    public enum How {
        SAME, BEGINS, ENDS,
        /** Another way of writing the same word: Mac and Mc, ü and ue, two words as one. */
        OTHERWISE,
        /** Another alphabet. */
        LATIN,
        /** Another form of the same given name: Liz and Elizabeth. */
        SHORT_FORM,
        /** One letter differs. */
        NEARLY,
        SOUNDS
    }

    /** What it was, as a reader writes it. */
    public String said() {
        return new Term(field, text).said();
    }

    /** Found by the name that is shown: nothing to explain. */
    public boolean isPlain() {
        return field == Field.NAME && how.compareTo(How.OTHERWISE) <= 0;
    }
}
