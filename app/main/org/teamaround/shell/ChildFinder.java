package org.teamaround.shell;

import java.util.List;
import java.util.stream.Stream;
import org.teamaround.kernel.Folded;
import org.teamaround.person.Person;
import org.teamaround.person.PersonKind;
import org.teamaround.person.view.OpensChild;
import org.teamaround.ui.Finder;
import org.teamaround.ui.Hit;

/** Children by any part of any of their names, accents apart, or by reference. */
final class ChildFinder implements Finder {
    private static final int MOST = 8;
    private final PeopleWiring people;
    private final OpensChild opens;

    ChildFinder(PeopleWiring people, OpensChild opens) {
        this.people = people;
        this.opens = opens;
    }

    @Override
    public List<Hit> find(String typed) {
        String wanted = Folded.of(typed.strip());
        return people.persons.children().stream().filter(p -> p.kind() == PersonKind.CHILD).filter(p -> matches(p, wanted)).limit(MOST)
            .map(p -> new Hit(people.names.display(p), p.reference(), "bi-person", () -> opens.open(p.id()))).toList();
    }

    private boolean matches(Person person, String wanted) {
        return Stream.concat(Stream.of(people.names.display(person), person.name().knownAs(), person.name().nativeScript(), person.reference()),
            person.name().alsoKnownAs().stream()).anyMatch(name -> Folded.of(name).contains(wanted));
    }
}
