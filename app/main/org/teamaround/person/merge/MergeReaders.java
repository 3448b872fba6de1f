package org.teamaround.person.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Compartments.Circle;
import org.teamaround.kernel.Compartments.Opened;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.Persons;
import org.teamaround.person.SealedNotes;

/**
 * Who reads what is restricted once two people are one: nobody who could not read it before. What is sealed for one of them is sealed anew
 * for the other, so only somebody who may read both can make them one.
 */
public final class MergeReaders {
    private final Persons persons;
    private final SealedNotes notes;
    private final Compartments compartments;
    private final List<Compartments.Keeper> keepers;

    /** @param keepers of what moves over: notes of tier 3, sealed arrangements; a person's own addresses do not */
    public MergeReaders(Persons persons, SealedNotes notes, Compartments compartments, List<Compartments.Keeper> keepers) {
        this.persons = persons;
        this.notes = notes;
        this.compartments = compartments;
        this.keepers = List.copyOf(keepers);
    }

    List<Problem> problems(Person kept, Person givenUp, Actor actor) {
        boolean any = isSealed(kept) || isSealed(givenUp);
        if (!any) return List.of();
        boolean mayBoth = actor.may(Right.SEE_RESTRICTED) && compartments.circle(kept.id().value()).has(actor.user()) && compartments.circle(givenUp.id().value()).has(actor.user());
        if (!mayBoth) return List.of(Problem.of("person.merge.problem.restricted"));
        boolean followsChildren = kept.kind() == PersonKind.ADULT && givenUp.kind() == PersonKind.ADULT;
        return followsChildren && allowed(kept, givenUp).isPresent() ? List.of(Problem.of("person.merge.problem.other-readers")) : List.of();
    }

    /** Who alone may read from then on; empty when it stays as it is, because everybody may read both already. */
    Optional<Set<UUID>> allowed(Person kept, Person givenUp) {
        Circle one = compartments.circle(kept.id().value());
        Circle other = compartments.circle(givenUp.id().value());
        Set<UUID> all = new HashSet<>(one.users());
        all.addAll(other.users());
        Set<UUID> allowed = new HashSet<>(all);
        if (isSealed(kept) || one.narrowed()) allowed.retainAll(one.users());
        if (isSealed(givenUp) || other.narrowed()) allowed.retainAll(other.users());
        return allowed.equals(all) ? Optional.empty() : Optional.of(allowed);
    }

    /** Inside the transaction, before anything moves. */
    Outcome<Boolean> hold(Person kept, Person givenUp, Actor actor) {
        return allowed(kept, givenUp).map(only -> compartments.narrow(kept.id().value(), only, actor).map(circle -> true)).orElse(Outcome.done(true));
    }

    /** Inside the transaction, while the rows still (or again) belong to {@code owner}. */
    void sealFor(PersonId owner, PersonId from, PersonId to) {
        keepers.forEach(keeper -> keeper.sealAgain(owner.value(), (label, sealed) ->
            compartments.open(from.value(), label, sealed) instanceof Opened.Text(String text) ? compartments.seal(to.value(), label, text) : sealed));
    }

    /** Has something restricted, or somebody of the family has. */
    private boolean isSealed(Person person) {
        return hasRestricted(person) || notes.count(person.id()) > 0
            || persons.relativesOf(person.id()).stream().flatMap(tie -> persons.find(tie.relative()).stream()).anyMatch(MergeReaders::hasRestricted);
    }

    private static boolean hasRestricted(Person person) {
        return person.whereabouts().isWithheld() || person.addresses().stream().flatMap(a -> a.answer().stream()).anyMatch(a -> a.restricted());
    }
}
