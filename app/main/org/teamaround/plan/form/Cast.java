package org.teamaround.plan.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.consent.Item;
import org.teamaround.consent.Ruling;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Word;
import org.teamaround.person.Age;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.plan.Doer;
import org.teamaround.print.Words;

/** Everybody a paper names, as this recipient may read them: full names or initials, never an address. */
final class Cast {
    private final Words words;
    private final Persons persons;
    private final PersonNames names;
    private final Practitioners practitioners;
    private final Agencies agencies;

    Cast(Words words, Persons persons, Practitioners practitioners, Agencies agencies) {
        this.words = words;
        this.persons = persons;
        this.names = new PersonNames(persons);
        this.practitioners = practitioners;
        this.agencies = agencies;
    }

    String person(PersonId id, Ruling ruling) {
        boolean named = ruling.may(Item.NAMES);
        return persons.find(id).map(p -> named ? names.display(p) : PersonNames.initials(p)).orElse("");
    }

    /** As people at the table say it: the name they are called by; "unborn baby" before birth. */
    String called(PersonId id, Ruling ruling) {
        Optional<Person> person = persons.find(id);
        if (person.filter(Person::isUnborn).isPresent()) return words.of("plan.paper.unborn");
        String name = person.map(p -> p.name().knownAs().isEmpty() ? p.name().given() : p.name().knownAs()).orElse("");
        return name.isEmpty() || !ruling.may(Item.NAMES) ? person(id, ruling) : name;
    }

    /** "Łucja Świerczyńska-Kaczmarek, 1 (21 months)". */
    String child(PersonId id, Ruling ruling, LocalDate on) {
        Optional<Person> child = persons.find(id);
        Phrase age = child.map(c -> Age.of(c.birth(), on).phrase()).orElse(Phrase.of("person.age.not-known"));
        return person(id, ruling) + ", " + words.of(age.key(), age.arguments().toArray());
    }

    String reference(PersonId id) {
        return persons.find(id).map(Person::reference).orElse("");
    }

    String doer(Doer who, Ruling ruling) {
        return switch (who) {
            case Doer.Family(PersonId id) -> person(id, ruling);
            case Doer.Worker(var id) -> practitioners.find(id).map(Practitioner::name).orElse("");
        };
    }

    /** With the agency, or what they are to the children. */
    String doerWithPlace(Doer who, List<PersonId> children, Ruling ruling) {
        String place = place(who, children);
        return place.isEmpty() ? doer(who, ruling) : doer(who, ruling) + ", " + place;
    }

    /** The agency of a worker; what a family member is to the first child they belong to. */
    String place(Doer who, List<PersonId> children) {
        return switch (who) {
            case Doer.Family(PersonId id) -> children.contains(id) ? words.of("plan.paper.the-child") : kin(id, children);
            case Doer.Worker(var id) -> practitioners.find(id).flatMap(Practitioner::agency).flatMap(agencies::find).map(Agency::name).orElse("");
        };
    }

    String job(Doer who) {
        return who instanceof Doer.Worker(var id) ? practitioners.find(id).map(Practitioner::jobTitle).orElse("") : "";
    }

    /** Name, job, agency and telephone of a worker. */
    String contact(Practitioner worker) {
        return Stream.of(worker.name(), worker.jobTitle(), worker.agency().flatMap(agencies::find).map(Agency::name).orElse(""), worker.phone())
            .filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }

    private String kin(PersonId id, List<PersonId> children) {
        return children.stream().flatMap(c -> persons.relativesOf(c).stream()).filter(r -> r.relative().equals(id)).findFirst()
            .map(r -> words.of(Word.of("person.relationship", r.kind()).key())).orElse("");
    }
}
