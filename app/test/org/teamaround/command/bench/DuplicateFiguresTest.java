package org.teamaround.command.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teamaround.command.bench.DuplicateFigures.Told;
import org.teamaround.person.Birth;
import org.teamaround.person.InMemoryPersons;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonName;
import org.teamaround.person.likeness.Likeness;

/**
 * The figures of the duplicate check on made-up people, shown on standard output, way by way. The long run, about half a minute a seed:
 * {@code mvn -o test -Dtest=DuplicateFiguresTest -Dtest.options="-Dduplicates.children=10000 -Dduplicates.seed=31"}.
 */
class DuplicateFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int CHILDREN = Integer.getInteger("duplicates.children", 3000);
    private static final long SEED = Long.getLong("duplicates.seed", 7L);
    private final InMemoryPersons persons = new InMemoryPersons();

    @Test
    void plantedOnesAreFoundAndHonestOnesLeftAlone() {
        Population town = new Population(SEED, TODAY);
        town.holding(CHILDREN).forEach(family -> family.people().forEach(this::keep));
        List<PersonDraft> honest = new ArrayList<>(honest());
        honest.addAll(newBrothersAndSisters());
        DuplicateFigures figures = new DuplicateFigures(town.names(), SEED, persons.children(), honest, new Likeness(persons));
        Told told = figures.take(500);
        System.out.printf("Duplicates among %d children: %.1f %% of %d found, missed %s; %.2f alarms in 200 of %d honest entries%n", CHILDREN,
            told.recall(), told.planted(), told.missed(), told.alarmsInTwoHundred(), told.honest());
        assertThat(told.recall()).isGreaterThanOrEqualTo(98);
        assertThat(told.alarmsInTwoHundred()).isLessThan(0.6);
    }

    @Test
    void everyWayIsPlanted() {
        List<PersonDraft> children = honest();
        NameStock names = NameStock.read();
        for (Planted way : Planted.values()) {
            assertThat(children).as(way.name()).anyMatch(child -> way.typed(child, names, new Dice(SEED)).isPresent());
        }
        assertThat(Planted.values()).hasSize(12);
    }

    private static List<PersonDraft> honest() {
        List<PersonDraft> honest = new ArrayList<>();
        new Population(SEED + 1, TODAY).holding(2000).forEach(family -> honest.addAll(family.childDrafts()));
        return honest;
    }

    /** Of children there: of the same home and school, some years younger, by a name of their own. */
    private List<PersonDraft> newBrothersAndSisters() {
        Dice dice = new Dice(SEED + 2);
        List<Person> there = persons.children().stream().filter(child -> child.birth() instanceof Birth.Exact && !child.name().given().isEmpty()).toList();
        List<PersonDraft> younger = new ArrayList<>();
        while (younger.size() < 500) {
            Person child = dice.one(there);
            String given = dice.one(there).name().given();
            LocalDate born = ((Birth.Exact) child.birth()).date().plusDays(dice.between(330, 1400));
            if (given.equals(child.name().given())) continue;
            younger.add(PersonDraft.of(child).withName(PersonName.of(given, child.name().family())).withNumbers("", "").withBirth(new Birth.Exact(born)));
        }
        return younger;
    }

    private void keep(PersonDraft draft) {
        persons.save(draft.as(new PersonId(new UUID(SEED, persons.count())), ""));
    }
}
