package org.teamaround.command;

/** A command ends early, with a sentence for the user and the exit code. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;

    private Refusal(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** Refused with a reason: 1. */
    static Refusal because(String sentence) {
        return new Refusal(1, sentence);
    }

    /** The arguments or a file cannot be used: 2. */
    static Refusal unusable(String sentence) {
        return new Refusal(2, sentence);
    }

    int code() {
        return code;
    }
}
