package org.teamaround.command.bench;

/** How far a family's case came. Of a real team's records by far the most are closed or were never opened. */
public enum Course {
    /** Known by name only: asked about, or kept from an older list. */
    NEVER_OPENED,
    /** Referred and not accepted, or taken back. */
    TURNED_AWAY,
    /** Had a plan, and was closed. */
    CLOSED,
    /** Just referred: waits to be screened or for its panel. */
    WAITING,
    OPEN;

    /** Of a thousand families; the newest cases are open, the oldest never. */
    static Course of(Dice dice) {
        return values()[dice.weighted(420, 130, 415, 8, 27)];
    }

    boolean isLive() {
        return this == WAITING || this == OPEN;
    }
}
