package org.teamaround.person.view;

import java.util.function.Consumer;
import org.teamaround.person.Person;
import org.teamaround.ui.Facts;

/** What is known of a person, each line to be changed where it stands. */
final class PersonFacts {
    private final PersonLines lines;
    private final PersonInPlace inPlace;
    private final Consumer<Person> saved;

    /** @param saved told the person as it is now */
    PersonFacts(PersonLines lines, PersonInPlace inPlace, Consumer<Person> saved) {
        this.lines = lines;
        this.inPlace = inPlace;
        this.saved = saved;
    }

    Facts of(Person person, String name) {
        Facts facts = new Facts();
        lines.known(person, name).forEach(line -> facts.line(line.label(), inPlace.line(person, line.name(), line.words(), saved)));
        inPlace.offer(person, lines.of(person, name).stream().filter(line -> line.words().isEmpty()).map(PersonLines.Line::name).toList(), facts, saved);
        return facts;
    }
}
