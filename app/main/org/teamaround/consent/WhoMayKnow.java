package org.teamaround.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Moment;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;

/** The consent of a family in one glance: who may know what of which child, until when. */
public final class WhoMayKnow {
    /**
     * One agency or person.
     * @param of by child; a child missing there has no consent that speaks of them
     */
    public record Row(String name, boolean isPerson, Map<PersonId, Knowing> of) {
        public Row {
            of = Map.copyOf(of);
        }

        public Knowing of(PersonId child) {
            return of.getOrDefault(child, Knowing.NOTHING);
        }
    }

    /** @param children in the order they show */
    public record Picture(List<PersonId> children, List<Row> rows) {}

    private final Consents consents;
    private final Persons persons;
    private final Agencies agencies;
    private final Moment moment;

    public WhoMayKnow(Consents consents, Persons persons, Agencies agencies, Moment moment) {
        this.consents = consents;
        this.persons = persons;
        this.agencies = agencies;
        this.moment = moment;
    }

    /** The child's, and of the children in the same family that have a consent of their own. */
    public Picture aroundChild(PersonId child) {
        Stream<PersonId> others = persons.relativesOf(child).stream().map(Relationship::relative).distinct()
            .filter(id -> persons.find(id).filter(p -> p.kind() == PersonKind.CHILD).isPresent()).filter(id -> consents.current(id).isPresent());
        return of(Stream.concat(Stream.of(child), others).distinct().toList());
    }

    public Picture of(List<PersonId> children) {
        Map<AgencyId, Map<PersonId, Knowing>> known = new LinkedHashMap<>();
        Map<PersonId, Map<PersonId, Knowing>> people = new LinkedHashMap<>();
        for (PersonId child : children) consents.current(child).filter(c -> c.isGiven() || !c.excluded().isEmpty()).ifPresent(c -> {
            agencies(c).forEach(agency -> known.computeIfAbsent(agency, a -> new HashMap<>()).put(child, knowing(c, agency)));
            notTold(child, c).forEach(person -> people.computeIfAbsent(person, p -> new HashMap<>()).put(child, new Knowing(May.MUST_NOT, Optional.empty(), false)));
        });
        PersonNames names = new PersonNames(persons);
        Stream<Row> rows = known.entrySet().stream().map(e -> new Row(agencies.find(e.getKey()).map(Agency::name).orElse(""), false, e.getValue()));
        Stream<Row> not = people.entrySet().stream().map(e -> new Row(names.display(e.getKey()), true, e.getValue()));
        return new Picture(List.copyOf(children), Stream.concat(rows.sorted(Comparator.comparing(WhoMayKnow::most).thenComparing(Row::name)),
            not.sorted(Comparator.comparing(Row::name))).toList());
    }

    private static May most(Row row) {
        return row.of().values().stream().map(Knowing::may).min(Comparator.naturalOrder()).orElse(May.NOTHING);
    }

    private static Set<AgencyId> agencies(Consent consent) {
        Set<AgencyId> all = new LinkedHashSet<>(consent.sharedWith());
        all.addAll(consent.excluded());
        return all;
    }

    private Collection<PersonId> notTold(PersonId child, Consent consent) {
        Set<PersonId> all = new LinkedHashSet<>(consent.scope().excludedPeople());
        persons.relativesOf(child).stream().filter(r -> r.mustNotReceive().isPresent()).map(Relationship::relative).forEach(all::add);
        return all;
    }

    private Knowing knowing(Consent consent, AgencyId agency) {
        LocalDate today = moment.today();
        if (consent.excluded().contains(agency)) return new Knowing(May.MUST_NOT, Optional.empty(), false);
        if (!consent.isGiven() || !consent.scope().coversSharing()) return Knowing.NOTHING;
        return new Knowing(consent.sensitiveTo().contains(agency) ? May.SENSITIVE : May.BASIC, consent.expires(), consent.hasExpired(today));
    }
}
