package org.teamaround.harness;

/**
 * How long a campaign is: short in every build, long by {@code -Plong}. {@code -Dharness.rounds=N} and {@code -Dharness.seed=S} overrule;
 * the same seed makes the same rounds.
 */
public record Length(boolean isLong, int rounds, long seed) {
    public static Length of(int inEveryBuild, int whenLong) {
        boolean isLong = Boolean.getBoolean("harness.long");
        return new Length(isLong, Integer.getInteger("harness.rounds", isLong ? whenLong : inEveryBuild), Long.getLong("harness.seed", 1));
    }

    /** One in so many of an ordered set of cases; all when long. */
    public static int every(int inEveryBuild) {
        return Boolean.getBoolean("harness.long") ? 1 : inEveryBuild;
    }
}
