package org.teamaround.person.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.person.FamilyRules;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;

/**
 * Everybody who belongs to a child, over three generations and both sides, with what they are to each other.
 * @param ties each once, as recorded; between people of the circle only
 */
public record FamilyCircle(Person child, Map<PersonId, Person> people, List<Relationship> ties, List<Partnership> partnerships) {
    private static final int MOST = 60;

    public static FamilyCircle around(PersonId child, Persons persons, Families families) {
        return new Gathering(persons, families).around(child);
    }

    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /** What {@code relative} is to {@code one}; absent where nothing is recorded. */
    public Optional<Relationship> tie(PersonId one, PersonId relative) {
        return ties.stream().filter(r -> r.child().equals(one) && r.relative().equals(relative)).findFirst();
    }

    private static final class Gathering {
        private final Persons persons;
        private final Families families;
        private final Map<PersonId, Person> people = new LinkedHashMap<>();
        private final Map<UUID, Partnership> partnerships = new HashMap<>();

        Gathering(Persons persons, Families families) {
            this.persons = persons;
            this.families = families;
        }

        FamilyCircle around(PersonId child) {
            add(child);
            Set<PersonId> closest = new LinkedHashSet<>(near(child));
            new Siblings(persons).of(child).forEach(s -> closest.add(s.person().id()));
            closest.forEach(this::add);
            Set<PersonId> next = new LinkedHashSet<>();
            closest.forEach(one -> next.addAll(near(one)));
            next.forEach(this::add);
            List.copyOf(people.keySet()).forEach(this::addPartners);
            List<Relationship> ties = new ArrayList<>();
            people.keySet().forEach(one -> persons.relativesOf(one).stream().filter(r -> people.containsKey(r.relative())).forEach(ties::add));
            return new FamilyCircle(people.get(child), people, ties, List.copyOf(partnerships.values().stream()
                .filter(p -> people.containsKey(p.one()) && people.containsKey(p.other())).sorted(java.util.Comparator.comparing(Partnership::id)).toList()));
        }

        /** Relatives, and one's own children. */
        private List<PersonId> near(PersonId one) {
            List<PersonId> near = new ArrayList<>();
            persons.relativesOf(one).forEach(r -> near.add(r.relative()));
            persons.childrenOf(one).stream().filter(r -> FamilyRules.isParent(r.kind())).forEach(r -> near.add(r.child()));
            return near;
        }

        private void addPartners(PersonId one) {
            for (Partnership p : families.partnershipsOf(one)) {
                partnerships.put(p.id(), p);
                add(p.besides(one));
            }
        }

        private void add(PersonId id) {
            if (people.size() < MOST) persons.find(id).ifPresent(p -> people.putIfAbsent(p.id(), p));
        }
    }
}
