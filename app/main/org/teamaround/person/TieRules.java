package org.teamaround.person;

import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Problem;

/** Whether a tie may stand in the families there are: what the two are to each other already, who they are, whom they descend from. */
public final class TieRules {
    private final Persons persons;

    public TieRules(Persons persons) {
        this.persons = persons;
    }

    public List<Problem> problems(RelationshipDraft draft) {
        List<Problem> found = betweenThem(draft);
        return found.isEmpty() ? together(draft) : found;
    }

    /** Of the tie itself and the one the other way. */
    List<Problem> betweenThem(RelationshipDraft draft) {
        Optional<Relationship> back = persons.relativesOf(draft.relative()).stream().filter(r -> r.relative().equals(draft.child())).findFirst();
        return FamilyRules.problems(draft, back);
    }

    /** Of the two persons and their forebears; names them. */
    List<Problem> together(RelationshipDraft draft) {
        Optional<Person> child = persons.find(draft.child());
        Optional<Person> relative = persons.find(draft.relative());
        if (child.isEmpty() || relative.isEmpty()) return List.of(Problem.of("person.problem.gone"));
        List<Problem> loops = new FamilyLoops(persons).problems(draft);
        return loops.isEmpty() ? FamilyRules.problems(child.get(), relative.get(), draft.kind()) : loops;
    }
}
