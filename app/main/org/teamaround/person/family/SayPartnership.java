package org.teamaround.person.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.PersonChanged;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;

/** Says what two adults are or were to each other. There is one record of it; saying it otherwise changes that. */
@Needs(Right.ENTER)
public final class SayPartnership {
    private final Families families;
    private final Persons persons;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public SayPartnership(Families families, Persons persons, Transactions transactions, Announcements announcements, Moment moment) {
        this.families = families;
        this.persons = persons;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<Partnership> say(PersonId one, PersonId other, PartnershipKind kind, Optional<LocalDate> from, Optional<LocalDate> to, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        if (one.equals(other)) problems.add(Problem.at("other", "family.problem.own-partner"));
        if (persons.find(one).isEmpty() || persons.find(other).isEmpty()) problems.add(Problem.of("person.problem.gone"));
        if (from.isPresent() && to.filter(day -> day.isBefore(from.get())).isPresent()) problems.add(Problem.at("to", "family.problem.dates"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        Optional<Partnership> before = between(one, other);
        Partnership said = new Partnership(before.map(Partnership::id).orElseGet(() -> Ids.fresh(moment.now())),
            before.map(Partnership::one).orElse(one), before.map(Partnership::other).orElse(other), kind, from, to);
        return transactions.inTransaction(Act.of("family.partnership", actor), () -> {
            families.save(said);
            return announcements.announce(new PersonChanged(one)).map(told -> said);
        });
    }

    /** Entered by mistake; the journal keeps it. One that ended is said otherwise instead. */
    public Outcome<Partnership> takeAway(PersonId one, PersonId other, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        return between(one, other).map(found -> transactions.inTransaction(Act.of("family.partnership", actor), () -> {
            families.end(found);
            return announcements.announce(new PersonChanged(one)).map(told -> found);
        })).orElseGet(() -> Outcome.refused(Problem.of("person.problem.gone")));
    }

    private Optional<Partnership> between(PersonId one, PersonId other) {
        return families.partnershipsOf(one).stream().filter(p -> p.has(other)).findFirst();
    }
}
