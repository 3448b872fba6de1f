package org.teamaround.find;

/** By what something is found. The weight, of 100, says how much a match there counts. */
public enum Field {
    NAME(Sort.WORDS, 100), KNOWN_AS(Sort.WORDS, 97), SCRIPT(Sort.WORDS, 97), ALSO_KNOWN_AS(Sort.WORDS, 92),
    /** A record that was merged into this one. */
    MERGED(Sort.WORDS, 90),
    /** The child a meeting is about. */
    ABOUT(Sort.WORDS, 60), JOB(Sort.WORDS, 45), AGENCY(Sort.WORDS, 45), WHAT_FOR(Sort.WORDS, 45), SORT(Sort.WORDS, 45), AREA(Sort.WORDS, 40),
    PLACE(Sort.WORDS, 40),
    BIRTH(Sort.DATE, 95), EXPECTED(Sort.DATE, 95), DAY(Sort.DATE, 90),
    REFERENCE(Sort.CODE, 100), OTHER_REFERENCE(Sort.CODE, 95), NHS_NUMBER(Sort.CODE, 95), UPN(Sort.CODE, 95), PHONE(Sort.CODE, 90),
    POSTCODE(Sort.CODE, 85);

    /** How it is compared: word by word, as a date, or as letters and digits without blanks. */
    enum Sort { WORDS, DATE, CODE }

    private final Sort sort;
    private final int weight;

    Field(Sort sort, int weight) {
        this.sort = sort;
        this.weight = weight;
    }

    Sort sort() {
        return sort;
    }

    int weight() {
        return weight;
    }

    /** A person's own names: only these are found by their sound. */
    boolean sounds() {
        return ordinal() <= MERGED.ordinal();
    }
}
