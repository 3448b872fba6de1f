package org.teamaround.privacy;

import java.util.List;
import java.util.stream.Stream;
import org.teamaround.kernel.Folded;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;
import org.teamaround.person.family.Siblings;

/** Whether who asks must not receive what they ask for (domain.md 5.3): recorded so for any child, or of that name in this family. */
final class MustNotReceive {
    private final Persons persons;

    MustNotReceive(Persons persons) {
        this.persons = persons;
    }

    boolean applies(AccessRequest request) {
        boolean known = request.asker().person().filter(who -> persons.childrenOf(who).stream().anyMatch(MustNotReceive::barred)).isPresent();
        return known || barredAround(request.about()).anyMatch(name -> name.equals(Folded.plain(request.asker().name())));
    }

    private Stream<String> barredAround(PersonId about) {
        List<PersonId> family = Stream.concat(Stream.of(about), new Siblings(persons).of(about).stream().map(s -> s.person().id())).toList();
        return persons.relativesOf(family).stream().filter(MustNotReceive::barred).flatMap(tie -> persons.find(tie.relative()).stream())
            .flatMap(MustNotReceive::names).map(Folded::plain);
    }

    private static Stream<String> names(Person person) {
        return Stream.concat(Stream.of(person.name().full(), person.name().nativeScript()), person.name().alsoKnownAs().stream()).filter(name -> !name.isBlank());
    }

    private static boolean barred(Relationship tie) {
        return tie.mustNotReceive().isPresent();
    }
}
