package org.teamaround.person.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.person.PersonChanged;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;

/** Says that it is not known who has parental responsibility for a child, and why. */
@Needs(Right.ENTER)
public final class SayHolderNotKnown {
    private final Families families;
    private final Persons persons;
    private final Transactions transactions;
    private final Announcements announcements;

    public SayHolderNotKnown(Families families, Persons persons, Transactions transactions, Announcements announcements) {
        this.families = families;
        this.persons = persons;
        this.transactions = transactions;
        this.announcements = announcements;
    }

    public Outcome<String> say(PersonId child, String typedWhy, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        TypedText typed = new TypedText();
        String why = typed.text("why", typedWhy);
        problems.addAll(typed.problems());
        if (why.isEmpty()) problems.add(Problem.at("why", "family.problem.why-not-known"));
        if (persons.find(child).isEmpty()) problems.add(Problem.of("person.problem.gone"));
        Responsibility.of(child, persons, families).holders().stream().findFirst().ifPresent(holder ->
            problems.add(Problem.of("family.problem.holder-known", new PersonNames(persons).display(holder.relative()))));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("family.holder-not-known", actor), () -> {
            families.saveHolderNotKnown(child, Optional.of(why));
            return announcements.announce(new PersonChanged(child)).map(told -> why);
        });
    }
}
