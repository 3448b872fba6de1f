package org.teamaround.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessLog;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Compartments.Circle;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/**
 * A team leader says who may read what is restricted about a child: named people only, or again everybody by role. Whoever is left out
 * cannot read what was written before either: it is all sealed anew. Written down for each person who gains or loses sight.
 */
@Needs(Right.NAME_READERS)
public final class NameReaders {
    private final Compartments compartments;
    private final Readers readers;
    private final FamilyReaders family;
    private final AccessLog log;
    private final Transactions transactions;
    private final Announcements announcements;

    public NameReaders(Compartments compartments, Readers readers, FamilyReaders family, AccessLog log, Transactions transactions,
            Announcements announcements) {
        this.compartments = compartments;
        this.readers = readers;
        this.family = family;
        this.log = log;
        this.transactions = transactions;
        this.announcements = announcements;
    }

    /** Only these from now on; who names must be among them, so that somebody who can name others stays. */
    public Outcome<Circle> only(PersonId child, Set<UUID> named, Actor actor) {
        List<Problem> problems = problems(named, actor);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return changed(child, actor, () -> compartments.narrow(child.value(), named, actor));
    }

    /** Coordinators, team leaders and the lead professional again, and these besides. */
    public Outcome<Circle> byRole(PersonId child, Set<UUID> besides, Actor actor) {
        List<Problem> problems = problems(besides, actor);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return changed(child, actor, () -> compartments.widen(child.value(), besides, actor));
    }

    private List<Problem> problems(Set<UUID> named, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.NAME_READERS));
        Set<UUID> possible = new HashSet<>(readers.candidates().stream().map(Actor::user).toList());
        if (!possible.containsAll(named)) problems.add(Problem.at("named", "person.problem.role-may-not-read"));
        return problems;
    }

    private Outcome<Circle> changed(PersonId child, Actor actor, java.util.function.Supplier<Outcome<Circle>> change) {
        return transactions.inTransaction(Act.of("person.name-readers", actor), () -> {
            Circle before = readers.circle(child);
            return change.get().then(now -> {
                noteDown(AccessKind.COMPARTMENT_OPENED_TO, child, without(now, before), actor);
                noteDown(AccessKind.COMPARTMENT_CLOSED_TO, child, without(before, now), actor);
                family.follow(child);
                return announcements.announce(new ReadersChanged(child)).map(told -> now);
            });
        });
    }

    private static Set<UUID> without(Circle one, Circle other) {
        Set<UUID> left = new HashSet<>(one.users());
        left.removeAll(other.users());
        return left;
    }

    private void noteDown(AccessKind kind, PersonId child, Set<UUID> users, Actor actor) {
        if (!users.isEmpty()) log.note(kind, Optional.of(child.value()), Optional.of(readers.names(users)), actor);
    }
}
