package org.teamaround.person;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.kernel.Problem;

/** Nobody descends from themselves, over however many generations. */
final class FamilyLoops {
    private final Persons persons;

    FamilyLoops(Persons persons) {
        this.persons = persons;
    }

    /** Refused when {@code draft} would make somebody their own forebear. */
    List<Problem> problems(RelationshipDraft draft) {
        if (!isForebear(draft.kind()) || !descends(draft.relative(), draft.child())) return List.of();
        PersonNames names = new PersonNames(persons);
        return List.of(Problem.at("kind", "person.problem.family-loop", names.display(draft.relative()), names.display(draft.child())));
    }

    /** Whether {@code child} is among the forebears of {@code person}. */
    private boolean descends(PersonId person, PersonId child) {
        Set<PersonId> seen = new HashSet<>(Set.of(person));
        Deque<PersonId> next = new ArrayDeque<>(List.of(person));
        while (!next.isEmpty()) {
            PersonId one = next.pop();
            if (one.equals(child)) return true;
            forebears(one).filter(seen::add).forEach(next::push);
        }
        return false;
    }

    private Stream<PersonId> forebears(PersonId person) {
        return persons.relativesOf(person).stream().filter(r -> isForebear(r.kind())).map(Relationship::relative);
    }

    private static boolean isForebear(RelationshipKind kind) {
        return FamilyRules.isOwnParent(kind) || kind == RelationshipKind.GRANDPARENT;
    }
}
