package org.teamaround.vault.backup.age;

import java.io.IOException;

/** An age file that cannot be read, and why; the message names the place in the format and nothing else. */
public final class AgeTrouble extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is amiss. */
    public enum Kind {
        /** It does not begin as an age file of version 1. */
        NOT_AGE,
        /** Its header is not written as the format wants, or was changed. */
        HEADER,
        /** Its header is longer, or names more recipients, than this program reads. */
        TOO_BIG,
        /** None of its recipients is this identity. */
        NO_MATCH,
        /** Its contents were changed or cut short. */
        PAYLOAD
    }

    private final Kind kind;

    AgeTrouble(Kind kind, String where) {
        super(kind + ": " + where);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
