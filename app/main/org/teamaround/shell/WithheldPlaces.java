package org.teamaround.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.find.text.Withheld;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Reach;
import org.teamaround.person.Relationship;
import org.teamaround.person.Whereabouts;

/** What must not be found in the texts about a child: where the child lives, and where those live who live with the child. */
final class WithheldPlaces implements Withheld {
    private final Persons persons;

    WithheldPlaces(Persons persons) {
        this.persons = persons;
    }

    @Override public boolean mayRead(UUID child) {
        return household(child).allMatch(person -> !person.whereabouts().isWithheld() && addresses(person).noneMatch(Address::isWithheld));
    }

    @Override public List<String> words(UUID child) {
        return household(child).filter(person -> addresses(person).anyMatch(Address::restricted)).flatMap(WithheldPlaces::words)
            .filter(word -> !word.isBlank()).distinct().toList();
    }

    private Stream<Person> household(UUID child) {
        PersonId id = new PersonId(child);
        return Stream.concat(Stream.of(id), persons.relativesOf(id).stream().filter(tie -> tie.livesWithChild() == Answer.YES).map(Relationship::relative))
            .map(persons::opened).flatMap(Optional::stream);
    }

    private static Stream<Address> addresses(Person person) {
        return person.addresses().stream().flatMap(stated -> stated.answer().stream());
    }

    private static Stream<String> words(Person person) {
        Whereabouts.Told told = person.whereabouts().told();
        Reach reach = told.reach();
        Stream<String> places = addresses(person).filter(Address::restricted).flatMap(address -> address.told().stream())
            .flatMap(place -> Stream.of(place.lines(), place.postcode(), place.ward()));
        return Stream.concat(places, Stream.of(reach.phone(), reach.mobile(), reach.email(), told.school(), told.gp(), told.nurse()));
    }
}
