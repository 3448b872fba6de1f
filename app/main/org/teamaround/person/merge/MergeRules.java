package org.teamaround.person.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.kernel.Mergings;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;
import org.teamaround.person.FamilyRules;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;

/** Which two cannot be one: somebody and themselves, somebody merged already, relatives, and whoever would become their own grandparent. */
final class MergeRules {
    private final Persons persons;
    private final PersonNames names;
    private final Mergings mergings;

    MergeRules(Persons persons, Mergings mergings) {
        this.persons = persons;
        this.mergings = mergings;
        names = new PersonNames(persons);
    }

    List<Problem> problems(Person kept, Person givenUp) {
        if (kept.id().equals(givenUp.id())) return List.of(Problem.of("person.merge.problem.same"));
        List<Problem> problems = new ArrayList<>();
        Stream.of(kept, givenUp).filter(p -> !persons.isListed(p.id())).forEach(p -> problems.add(already(p)));
        List<Relationship> ties = Stream.concat(between(kept, givenUp), between(givenUp, kept)).toList();
        ties.stream().findFirst().ifPresent(tie -> problems.add(related(tie)));
        if (isMother(kept, givenUp) || isMother(givenUp, kept)) problems.add(Problem.of("person.merge.problem.mother", names.display(kept), names.display(givenUp)));
        boolean together = Stream.of("partnership", "born_together").anyMatch(t -> mergings.standTogether(t, kept.id().value(), givenUp.id().value()));
        if (together && ties.isEmpty()) problems.add(Problem.of("person.merge.problem.together", names.display(kept), names.display(givenUp)));
        if (problems.isEmpty() && isLoop(kept.id(), givenUp.id())) problems.add(Problem.of("person.merge.problem.loop", names.display(kept), names.display(givenUp)));
        return problems;
    }

    private Problem already(Person person) {
        PersonId stands = persons.standingFor(person.id());
        return stands.equals(person.id()) ? Problem.of("person.problem.gone") : Problem.of("person.merge.problem.already", names.display(person), names.display(stands));
    }

    private Stream<Relationship> between(Person child, Person relative) {
        return persons.relativesOf(child.id()).stream().filter(tie -> tie.relative().equals(relative.id()));
    }

    private Problem related(Relationship tie) {
        return Problem.of("person.merge.problem.related", names.display(tie.relative()), Word.of("person.relationship", tie.kind()), names.display(tie.child()));
    }

    private static boolean isMother(Person child, Person mother) {
        return child.mother().filter(mother.id()::equals).isPresent();
    }

    /** Parent of one and child of the other through the same person. */
    private boolean isLoop(PersonId one, PersonId other) {
        Set<PersonId> parents = new HashSet<>(parents(one));
        parents.addAll(parents(other));
        Set<PersonId> children = new HashSet<>(children(one));
        children.addAll(children(other));
        return parents.stream().anyMatch(children::contains);
    }

    private Set<PersonId> parents(PersonId child) {
        return persons.relativesOf(child).stream().filter(t -> FamilyRules.isParent(t.kind())).map(Relationship::relative).collect(Collectors.toSet());
    }

    private Set<PersonId> children(PersonId parent) {
        return persons.childrenOf(parent).stream().filter(t -> FamilyRules.isParent(t.kind())).map(Relationship::child).collect(Collectors.toSet());
    }
}
