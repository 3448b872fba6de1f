package org.teamaround.person.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.person.Answer;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.RelateFamily;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipDraft;

/**
 * Children who came with one referral are brothers and sisters: said for each pair that has no relationship yet, unless both have known
 * parents and none in common. How they are is read off their parents; where that does not tell, no more is said than "brother or sister".
 */
@Needs(Right.ENTER)
public final class RelateSiblings {
    private final Persons persons;
    private final Siblings siblings;
    private final RelateFamily relate;

    public RelateSiblings(Persons persons, RelateFamily relate) {
        this.persons = persons;
        this.relate = relate;
        siblings = new Siblings(persons);
    }

    /** Inside a transaction only. */
    public Outcome<Integer> relate(List<PersonId> children, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        int related = 0;
        for (int one = 0; one < children.size() && problems.isEmpty(); one++)
            for (PersonId other : children.subList(one + 1, children.size())) {
                if (!areToBe(children.get(one), other)) continue;
                problems.addAll(relate.relate(draft(children.get(one), other), actor).problems());
                related++;
            }
        return problems.isEmpty() ? Outcome.done(related) : Outcome.refused(problems);
    }

    private boolean areToBe(PersonId one, PersonId other) {
        boolean strangers = persons.relativesOf(one).stream().noneMatch(r -> r.relative().equals(other))
            && persons.relativesOf(other).stream().noneMatch(r -> r.relative().equals(one));
        return strangers && !one.equals(other) && siblings.mayBeSo(one, other);
    }

    private RelationshipDraft draft(PersonId one, PersonId other) {
        Set<PersonId> together = livingWith(one);
        together.retainAll(livingWith(other));
        return RelationshipDraft.of(one, other, siblings.kind(one, other)).with(Answer.NOT_YET_ASKED, together.isEmpty() ? Answer.NOT_YET_ASKED : Answer.YES);
    }

    private Set<PersonId> livingWith(PersonId child) {
        return persons.relativesOf(child).stream().filter(r -> r.livesWithChild() == Answer.YES).map(Relationship::relative).collect(Collectors.toSet());
    }
}
