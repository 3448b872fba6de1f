package org.teamaround.directory;

/**
 * Ages in whole years, both included; an unborn baby counts as 0. Bands of different teams may overlap (domain.md part 0 item 11).
 * @param from 0 to {@link #OLDEST}
 */
public record AgeBand(int from, int to) {
    /** Nobody older is served: 24 with a learning difficulty (domain.md part 1 no. 1). */
    public static final int OLDEST = 24;
    public static final AgeBand ALL = new AgeBand(0, OLDEST);

    public boolean takes(int years) {
        return from <= years && years <= to;
    }

    public boolean overlaps(AgeBand other) {
        return from <= other.to && other.from <= to;
    }
}
