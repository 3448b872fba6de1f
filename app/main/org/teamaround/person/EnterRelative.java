package org.teamaround.person;

import java.util.function.Function;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Enters somebody new of a child's family together with what they are to the child: both or neither. */
@Needs(Right.ENTER)
public final class EnterRelative {
    private final EnterPerson enter;
    private final RelateFamily relate;
    private final Transactions transactions;

    public EnterRelative(EnterPerson enter, RelateFamily relate, Transactions transactions) {
        this.enter = enter;
        this.relate = relate;
        this.transactions = transactions;
    }

    /** @param relationship given the new person's id, what they are to the child */
    public Outcome<Relationship> enter(PersonDraft typed, Function<PersonId, RelationshipDraft> relationship, Actor actor) {
        return transactions.inTransaction(Act.of("person.enter-relative", actor),
            () -> enter.enter(typed, actor).then(person -> relate.relate(relationship.apply(person.id()), actor)));
    }
}
