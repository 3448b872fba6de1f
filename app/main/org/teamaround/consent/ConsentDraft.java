package org.teamaround.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.person.PersonId;

/**
 * The consent form as it was filled in, for one child or several at once. Agencies are typed by name; new names come into being.
 * @param answer   REQUESTED, GIVEN_FULL, GIVEN_LIMITED or REFUSED
 * @param on       day of the answer; absent means today
 * @param review   day to look at it again; absent where only its end counts
 * @param expires  last day; absent means the team's usual length from {@code on}
 */
public record ConsentDraft(ConsentState answer, List<PersonId> children, ConsentGiver givenBy, Optional<PersonId> giver,
        Optional<LocalDate> on, ConsentWishes wishes, Taking taking, Optional<Competence> competence, Optional<LocalDate> review,
        Optional<LocalDate> expires, LawfulBasis basis) {
    public ConsentDraft {
        children = List.copyOf(children);
    }

    /** With no day of review agreed, on the usual lawful basis. */
    public ConsentDraft(ConsentState answer, List<PersonId> children, ConsentGiver givenBy, Optional<PersonId> giver, Optional<LocalDate> on,
            ConsentWishes wishes, Taking taking, Optional<Competence> competence, Optional<LocalDate> expires) {
        this(answer, children, givenBy, giver, on, wishes, taking, competence, Optional.empty(), expires, LawfulBasis.USUAL);
    }

    /** The same, to be looked at again on a day before it ends. */
    public ConsentDraft reviewed(Optional<LocalDate> day, LawfulBasis ground) {
        return new ConsentDraft(answer, children, givenBy, giver, on, wishes, taking, competence, day, expires, ground);
    }

    public ConsentDraft about(List<PersonId> these, Optional<PersonId> from) {
        return new ConsentDraft(answer, these, givenBy, from, on, wishes, taking, competence, review, expires, basis);
    }

    public ConsentDraft on(LocalDate day) {
        return new ConsentDraft(answer, children, givenBy, giver, Optional.of(day), wishes, taking, competence, review, expires, basis);
    }

    /** The same, with these family members not to be told. */
    public ConsentDraft notTelling(Set<PersonId> people) {
        return new ConsentDraft(answer, children, givenBy, giver, on, wishes.notTelling(people), taking, competence, review, expires, basis);
    }

    public boolean isGiven() {
        return answer == ConsentState.GIVEN_FULL || answer == ConsentState.GIVEN_LIMITED;
    }
}
