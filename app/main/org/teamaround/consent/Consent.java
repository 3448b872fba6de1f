package org.teamaround.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/**
 * One consent about one child (domain.md 2.g). It is never altered: a change makes a new record that supersedes this one.
 * @param giver      the person who agreed: the young person or a holder of parental responsibility; absent when not recorded
 * @param on         day it was asked, given or refused
 * @param expires    last day it holds; absent for one that was refused or not answered yet
 * @param supersedes the record this one replaces; absent for the first
 * @param withdrawal present when it was taken back, wholly or partly
 * @param basis      on what the law lets the record be kept, whatever the family agreed to
 */
public record Consent(ConsentId id, PersonId child, ConsentState state, ConsentGiver givenBy, Optional<PersonId> giver, LocalDate on,
        Scope scope, Taking taking, Optional<Competence> competence, Optional<LocalDate> review, Optional<LocalDate> expires,
        Optional<ConsentId> supersedes, Optional<Withdrawal> withdrawal, LawfulBasis basis) {
    /** On the usual lawful basis. */
    public Consent(ConsentId id, PersonId child, ConsentState state, ConsentGiver givenBy, Optional<PersonId> giver, LocalDate on, Scope scope,
            Taking taking, Optional<Competence> competence, Optional<LocalDate> review, Optional<LocalDate> expires, Optional<ConsentId> supersedes,
            Optional<Withdrawal> withdrawal) {
        this(id, child, state, givenBy, giver, on, scope, taking, competence, review, expires, supersedes, withdrawal, LawfulBasis.USUAL);
    }

    public boolean isGiven() {
        return state == ConsentState.GIVEN_FULL || state == ConsentState.GIVEN_LIMITED || state == ConsentState.PARTLY_WITHDRAWN;
    }

    /** Given and not past its last day. Expiry blocks nothing by itself (domain.md 4.6): the next share asks. */
    public boolean holdsOn(LocalDate day) {
        return isGiven() && !hasExpired(day);
    }

    public boolean hasExpired(LocalDate day) {
        return isGiven() && expires.filter(day::isAfter).isPresent();
    }

    public Set<Purpose> purposes() { return scope.purposes(); }

    public Set<AgencyId> sharedWith() { return scope.sharedWith(); }

    public Set<AgencyId> sensitiveTo() { return scope.sensitiveTo(); }

    public Set<AgencyId> excluded() { return scope.excluded(); }

    /** Day of a withdrawal, whole or partial; absent otherwise. */
    public Optional<LocalDate> withdrawnOn() { return withdrawal.map(Withdrawal::on); }

    /** A record that replaces this one from {@code day} on, otherwise alike. */
    Consent followedBy(ConsentId next, ConsentState nextState, LocalDate day, Scope nextScope) {
        return new Consent(next, child, nextState, givenBy, giver, day, nextScope, taking, competence, review, expires,
            Optional.of(id), Optional.empty(), basis);
    }

    Consent withdrawn(Withdrawal how) {
        return new Consent(id, child, state, givenBy, giver, on, scope, taking, competence, review, expires, supersedes, Optional.of(how), basis);
    }

    Consent until(LocalDate lastDay) {
        return new Consent(id, child, state, givenBy, giver, on, scope, taking, competence, review, Optional.of(lastDay), supersedes,
            withdrawal, basis);
    }

    /** The same, answered on another day and ending on another: a correction. */
    public Consent answered(LocalDate day, Optional<LocalDate> lastDay) {
        return new Consent(id, child, state, givenBy, giver, day, scope, taking, competence, review, lastDay, supersedes, withdrawal, basis);
    }

    /** The same about another child, in its place among that child's. A young person who gave it is the one it is about. */
    public Consent about(PersonId other, Optional<ConsentId> before) {
        Optional<PersonId> by = giver.map(who -> who.equals(child) ? other : who);
        return new Consent(id, other, state, givenBy, by, on, scope, taking, competence, review, expires, before, withdrawal, basis);
    }
}
