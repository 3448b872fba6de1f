package org.teamaround.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.kernel.Folded;

/**
 * How a person is called on screens and paper (domain.md 2.0). An unborn baby without a name of its own is "Unborn baby of
 * ‹mother›": these words become part of the record, as the alias it keeps after birth, and so are no text of a screen.
 */
public final class PersonNames {
    private static final Pattern FIRST_LETTER = Pattern.compile("^\\X");
    private final Function<PersonId, Optional<Person>> find;
    private final Function<Collection<PersonId>, Collection<Person>> together;

    public PersonNames(Persons persons) {
        find = persons::find;
        together = persons::find;
    }

    /** @param find the people that others are named after */
    public PersonNames(Function<PersonId, Optional<Person>> find) {
        this.find = find;
        together = people -> List.of();
    }

    /** Reads these people in few questions, before their names are asked for one by one. */
    public void readTogether(Collection<PersonId> people) {
        together.apply(together.apply(people).stream().filter(PersonNames::isMothers).flatMap(p -> p.mother().stream()).toList());
    }

    public String display(Person person) {
        return display(person, isMothers(person) ? motherOf(person) : Optional.empty());
    }

    /** Empty text when there is no such person. */
    public String display(PersonId id) {
        return find.apply(id).map(this::display).orElse("");
    }

    /** What is shown of {@code person}: the full name; for the unborn whose baby it is; the name in its own script when that is all. */
    public static String display(Person person, Optional<Person> mother) {
        String full = person.name().full();
        if (isMothers(person)) {
            return mother.map(m -> m.name().full()).filter(name -> !name.isEmpty()).map(name -> "Unborn baby of " + name)
                .orElse(full.isEmpty() ? "Unborn baby" : "Unborn baby " + full);
        }
        return full.isEmpty() ? Stream.of(person.name().nativeScript(), person.name().knownAs()).filter(n -> !n.isEmpty()).findFirst().orElse(person.name().isSaidToBeMissing() ? "Name not known" : "?") : full;
    }

    /** "Ł.Ś-K." of Łucja Świerczyńska-Kaczmarek; "Unborn" for an unborn baby: for agendas and the projector. */
    public static String initials(Person person) {
        if (person.isUnborn()) return "Unborn";
        String full = person.name().full();
        return Stream.of(full.split(" ")).filter(part -> !part.isEmpty()).map(part -> ofPart(part) + '.').collect(Collectors.joining());
    }

    /** Lists go by it: family name, then given name, as {@link Folded}; an unborn baby stands with its mother. */
    public String sortKey(Person person) {
        String family = person.name().family().isEmpty() ? motherOf(person).map(m -> m.name().family()).orElse("") : person.name().family();
        return Folded.of(family.isEmpty() ? person.name().given() : family) + ' ' + Folded.of(person.name().given());
    }

    public List<Person> sorted(Stream<Person> people) {
        record Keyed(String key, Person person) {}
        return people.map(p -> new Keyed(sortKey(p), p))
            .sorted(Comparator.comparing(Keyed::key).thenComparing(k -> k.person().id().value())).map(Keyed::person).toList();
    }

    /** Whose name is only her mother's. */
    private static boolean isMothers(Person person) {
        return person.isUnborn() && person.name().given().isEmpty();
    }

    private Optional<Person> motherOf(Person person) {
        return person.mother().flatMap(find);
    }

    private static String ofPart(String part) {
        return Stream.of(part.split("-")).filter(p -> !p.isEmpty())
            .map(p -> FIRST_LETTER.matcher(p).results().findFirst().map(r -> r.group().toUpperCase(Locale.ROOT)).orElse(""))
            .collect(Collectors.joining("-"));
    }
}
