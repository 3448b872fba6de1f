package org.teamaround.command.rehearsal;

/** Every word of the rehearsals, feature by feature. */
public final class AllWords {
    private AllWords() {}

    public static Vocabulary vocabulary() {
        return new Vocabulary();
    }
}
