package org.teamaround.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.teamaround.find.Index;
import org.teamaround.find.Kind;
import org.teamaround.kernel.Folded;
import org.teamaround.person.PeopleByWords;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;

/** People by the search index; in the seconds before it is built the names are looked through one after the other. */
final class PeopleFound implements PeopleByWords {
    private static final int MOST = 20;
    /** The index also finds meetings and agencies, which are left out here. */
    private static final int ASKED = 80;
    /** What tells two of a name apart stands behind it: a birth, an age, a reference. */
    private static final Pattern BEHIND_NAME = Pattern.compile("(, | \\(| · ).*");
    private final Persons persons;
    private final PersonNames names;
    private volatile Optional<Index> index = Optional.empty();

    PeopleFound(Persons persons) {
        this.persons = persons;
        names = new PersonNames(persons);
    }

    void by(Index built) {
        index = Optional.of(built);
    }

    @Override public List<Person> people(String typed) {
        return found(typed, Set.of(Kind.CHILD, Kind.ADULT));
    }

    @Override public List<Person> children(String typed) {
        return found(typed, Set.of(Kind.CHILD));
    }

    private List<Person> found(String typed, Set<Kind> kinds) {
        if (typed.isBlank()) return List.of();
        List<Person> found = asked(typed, kinds);
        return found.isEmpty() ? asked(BEHIND_NAME.matcher(typed).replaceFirst(""), kinds) : found;
    }

    private List<Person> asked(String typed, Set<Kind> kinds) {
        return index.filter(Index::isReady).map(built -> built.find(typed, ASKED).stream().filter(hit -> kinds.contains(hit.kind())).limit(MOST)
            .flatMap(hit -> persons.find(new PersonId(hit.id())).stream()).toList()).orElseGet(() -> lookedThrough(typed, kinds));
    }

    private List<Person> lookedThrough(String typed, Set<Kind> kinds) {
        List<Person> found = new ArrayList<>();
        persons.each(person -> {
            boolean wanted = kinds.contains(person.kind() == PersonKind.CHILD ? Kind.CHILD : Kind.ADULT);
            if (wanted && found.size() < MOST && Folded.matches(names.display(person) + ' ' + person.reference(), typed)) found.add(person);
        });
        return found;
    }
}
