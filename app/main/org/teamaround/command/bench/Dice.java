package org.teamaround.command.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that falls the same way again for the same seed. */
public final class Dice {
    private final SplittableRandom random;

    public Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** @param inThousand how often of a thousand times */
    public boolean happens(int inThousand) {
        return random.nextInt(1000) < inThousand;
    }

    /** Both ends may come. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** The place of one weight, heavier ones more often. */
    public int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) total += weight;
        int left = random.nextInt(total);
        int place = 0;
        while (left >= weights[place]) left -= weights[place++];
        return place;
    }

    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(Math.max(1, ChronoUnit.DAYS.between(first, last) + 1)));
    }

    /** An id as it would have been made then (UUID version 7). */
    public UUID id(Instant then) {
        long high = (then.toEpochMilli() & 0xFFFF_FFFF_FFFFL) << 16 | 0x7000L | random.nextLong() & 0x0FFFL;
        return new UUID(high, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) digits.append(random.nextInt(10));
        return digits.toString();
    }
}
