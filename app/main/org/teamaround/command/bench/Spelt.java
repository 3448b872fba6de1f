package org.teamaround.command.bench;

import java.util.List;

/**
 * One name as it is written here and there.
 *
 * @param spellings the usual one first; never empty
 * @param womans    a woman's form of a family name; empty when there is none
 * @param own       in its own script; empty when it is written in Latin letters
 */
public record Spelt(List<String> spellings, String womans, String own) {
    public Spelt {
        spellings = List.copyOf(spellings);
    }

    /** {@code Kowalski/Kowalsky~Kowalska}, {@code Chen/Chan=陈}. */
    static Spelt read(String text) {
        String[] script = text.strip().split("=", 2);
        String[] gender = script[0].split("~", 2);
        return new Spelt(List.of(gender[0].split("/")), gender.length > 1 ? gender[1] : "", script.length > 1 ? script[1] : "");
    }

    public String usual() {
        return spellings.getFirst();
    }

    String of(boolean woman) {
        return woman && !womans.isEmpty() ? womans : usual();
    }
}
