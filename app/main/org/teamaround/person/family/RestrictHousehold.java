package org.teamaround.person.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Answer;
import org.teamaround.person.FamilyRules;
import org.teamaround.person.Person;
import org.teamaround.person.PersonChanged;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Place;
import org.teamaround.person.Relationship;
import org.teamaround.person.RestrictedPlaces;

/**
 * Who lives where it must not be known is restricted too (domain.md 5.3): whoever lives with somebody restricted and has no address of
 * their own gets that one, or, where who acts may not read it, one without words; whoever has the same one in clear has it restricted. Who
 * has another keeps it: siblings do not inherit addresses (2.0), and {@link #isOpen} tells of it. Inside a transaction only.
 */
public final class RestrictHousehold {
    private final Persons persons;
    private final Announcements announcements;

    public RestrictHousehold(Persons persons, Announcements announcements) {
        this.persons = persons;
        this.announcements = announcements;
    }

    public Outcome<Boolean> follow(PersonId changed) {
        Optional<Person> person = persons.find(changed);
        if (person.isEmpty()) return Outcome.done(false);
        if (person.get().isRestricted()) return all(under(changed).filter(p -> !p.isRestricted()).toList(), person.get());
        Optional<Person> carer = over(persons, changed).filter(Person::isRestricted).findFirst();
        return carer.isPresent() ? all(List.of(person.get()), carer.get()) : Outcome.done(false);
    }

    /** Whether a child lives, as far as is known, with somebody restricted, and its own address and school are open to everybody. */
    public static boolean isOpen(PersonId child, Persons persons) {
        return persons.find(child).filter(p -> !p.isRestricted()).isPresent() && over(persons, child).anyMatch(Person::isRestricted);
    }

    /** Reads in few questions what {@link #isOpen} asks of these. */
    public static void readTogether(Collection<PersonId> children, Persons persons) {
        Stream<PersonId> relatives = persons.relativesOf(children).stream().map(Relationship::relative);
        Stream<PersonId> others = persons.childrenOf(children).stream().map(Relationship::child);
        persons.find(Stream.of(children.stream(), relatives, others).flatMap(ids -> ids).distinct().toList());
    }

    private Outcome<Boolean> all(List<Person> open, Person restricted) {
        List<Stated<Address>> homes = persons.opened(restricted.id()).map(Person::addresses).orElse(List.of());
        RestrictedPlaces same = RestrictedPlaces.of(homes.stream());
        Outcome<Boolean> told = Outcome.done(true);
        for (Person person : open) {
            PersonDraft now = PersonDraft.of(person);
            PersonDraft hidden = hasNoHome(person) ? with(person, home(homes)) : same.hidden(now);
            if (!hidden.equals(now)) told = told.then(_ -> keep(person, hidden));
        }
        return told;
    }

    private Outcome<Boolean> keep(Person person, PersonDraft hidden) {
        persons.save(hidden.as(person.id(), person.reference()));
        return announcements.announce(new PersonChanged(person.id())).map(_ -> true);
    }

    private static PersonDraft with(Person person, Address home) {
        List<Stated<Address>> addresses = new ArrayList<>(List.of(Stated.given(home)));
        person.addresses().stream().filter(Stated::isGiven).forEach(addresses::add);
        return PersonDraft.of(person).withAddresses(addresses);
    }

    private static Address home(List<Stated<Address>> homes) {
        return homes.stream().flatMap(a -> a.answer().stream()).filter(a -> a.to().isEmpty() && a.restricted() && !a.isWithheld()).findFirst()
            .orElse(new Address(Place.NOWHERE, AddressKind.REFUGE, true, Optional.empty(), Optional.empty()));
    }

    /** Who lives with this person, or brings it up and is not said to live elsewhere. */
    private static Stream<Person> over(Persons persons, PersonId id) {
        Stream<PersonId> relatives = persons.relativesOf(id).stream().filter(tie -> isTogether(tie) || bringsUp(tie)).map(Relationship::relative);
        return living(persons, Stream.concat(relatives, persons.childrenOf(id).stream().filter(RestrictHousehold::isTogether).map(Relationship::child)));
    }

    /** Who lives with this person, or is brought up by it and not said to live elsewhere. */
    private Stream<Person> under(PersonId id) {
        Stream<PersonId> children = persons.childrenOf(id).stream().filter(tie -> isTogether(tie) || bringsUp(tie)).map(Relationship::child);
        return living(persons, Stream.concat(children, persons.relativesOf(id).stream().filter(RestrictHousehold::isTogether).map(Relationship::relative)));
    }

    private static Stream<Person> living(Persons persons, Stream<PersonId> ids) {
        return ids.distinct().flatMap(id -> persons.find(id).stream()).filter(p -> p.ending().isEmpty());
    }

    private static boolean isTogether(Relationship tie) {
        return tie.livesWithChild() == Answer.YES;
    }

    private static boolean bringsUp(Relationship tie) {
        return FamilyRules.isOwnParent(tie.kind()) && tie.parentalResponsibility() == Answer.YES && tie.livesWithChild() != Answer.NO;
    }

    private static boolean hasNoHome(Person person) {
        return homes(person).noneMatch(a -> a.isWithheld() || a.told().filter(t -> !(t.lines() + t.postcode()).isBlank()).isPresent());
    }

    private static Stream<Address> homes(Person person) {
        return person.addresses().stream().flatMap(a -> a.answer().stream()).filter(a -> a.to().isEmpty());
    }
}
