package org.teamaround.command.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Made-up families, one after the other; the same ones for the same seed and day. They live in a fictional town (postcodes ZZ99). */
public final class Population {
    private final NameStock names;
    private final Dice dice;
    private final LocalDate today;

    public Population(long seed, LocalDate today) {
        names = NameStock.read();
        dice = new Dice(seed);
        this.today = today;
    }

    public MadeFamily family() {
        Course course = Course.of(dice);
        LocalDate since = course == Course.WAITING ? dice.day(today.minusDays(14), today.minusDays(1))
            : course == Course.OPEN ? dice.day(today.minusDays(300), today.minusDays(15)) : dice.day(today.minusYears(14), today.minusDays(120));
        return new FamilyMaking(names, dice, since).make(course);
    }

    /** As many families as hold at least so many children together. */
    public List<MadeFamily> holding(int children) {
        List<MadeFamily> families = new ArrayList<>();
        for (int held = 0; held < children; held += families.getLast().children()) families.add(family());
        return families;
    }

    public NameStock names() {
        return names;
    }
}
