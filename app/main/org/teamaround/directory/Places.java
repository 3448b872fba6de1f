package org.teamaround.directory;

/** Whether a local service can take somebody now. */
public enum Places {
    NOT_KNOWN(1), FREE(0), WAITING_LIST(2), FULL(3);

    private final int rank;

    Places(int rank) {
        this.rank = rank;
    }

    /** Whom to ask first: 0 before 1. */
    public int rank() {
        return rank;
    }
}
