package org.teamaround.harness;

/**
 * What one trial came to.
 *
 * @param what   a word or two for the table, such as {@code refused}
 * @param holds  whether the promise held
 * @param detail for the list of failures; empty where the word says all
 */
public record Verdict(String what, boolean holds, String detail) {
    public static Verdict good(String what) {
        return new Verdict(what, true, "");
    }

    public static Verdict bad(String what, String detail) {
        return new Verdict(what, false, detail);
    }
}
