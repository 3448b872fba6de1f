package org.teamaround.command.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.Person;
import org.teamaround.person.likeness.Likeness;
import org.teamaround.person.likeness.Likely;

/**
 * How well duplicates are found: children who are there are typed again in the twelve ways of {@link Planted}, and children
 * who are not there, such as those of new families and new brothers and sisters, are typed honestly. A twin that is told apart is no alarm.
 */
public final class DuplicateFigures {
    private final NameStock names;
    private final Dice dice;
    private final List<Person> there;
    private final List<PersonDraft> honest;
    private final Likeness likeness;

    /**
     * @param planted how many were typed again
     * @param found   how many of them were recognised as the very child
     * @param missed  by way, how many were not
     * @param honest  how many were typed who are not there
     * @param alarms  for how many of those somebody was shown all the same
     * @param slowest the longest single check, of all
     */
    public record Told(int planted, int found, Map<Planted, Integer> missed, int honest, int alarms, Duration p95, Duration slowest) {
        public double recall() {
            return 100.0 * found / planted;
        }

        /** Of two hundred honest entries. */
        public double alarmsInTwoHundred() {
            return 200.0 * alarms / honest;
        }
    }

    /** @param honest children who are not there */
    public DuplicateFigures(NameStock names, long seed, List<Person> there, List<PersonDraft> honest, Likeness likeness) {
        this.names = names;
        this.there = there;
        this.honest = honest;
        this.likeness = likeness;
        dice = new Dice(seed);
    }

    public Told take(int plants) {
        List<Long> nanos = new ArrayList<>();
        Map<Planted, Integer> missed = new EnumMap<>(Planted.class);
        int planted = 0;
        while (planted < plants) {
            Planted way = Planted.values()[planted % Planted.values().length];
            Person child = dice.one(there);
            Optional<PersonDraft> typed = way.typed(PersonDraft.of(child), names, dice);
            if (typed.isEmpty()) continue;
            planted++;
            if (!isFound(typed.get(), child, nanos)) missed.merge(way, 1, Integer::sum);
        }
        int alarms = (int) honest.stream().filter(child -> !alarms(child, nanos).isEmpty()).count();
        List<Long> sorted = nanos.stream().sorted().toList();
        int lost = missed.values().stream().mapToInt(Integer::intValue).sum();
        return new Told(planted, planted - lost, missed, honest.size(), alarms, Duration.ofNanos(sorted.get(sorted.size() * 95 / 100)), Duration.ofNanos(sorted.getLast()));
    }

    private boolean isFound(PersonDraft typed, Person child, List<Long> nanos) {
        return alarms(typed, nanos).stream().anyMatch(likely -> likely.person().equals(child.id()));
    }

    private List<Likely> alarms(PersonDraft typed, List<Long> nanos) {
        long before = System.nanoTime();
        List<Likely> found = likeness.of(typed);
        nanos.add(System.nanoTime() - before);
        return found.stream().filter(likely -> !likely.twin()).toList();
    }
}
