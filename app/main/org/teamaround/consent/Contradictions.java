package org.teamaround.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;

/** An answer that another one stands against (domain.md 5.1): the young person's own counts before a parent's, and of two on one day the first. */
final class Contradictions {
    private Contradictions() {}

    /** @param now the answer in force */
    static List<Problem> check(Consent now, ConsentDraft next, LocalDate on, PersonNames names) {
        boolean own = next.givenBy() != ConsentGiver.PARENTAL_RESPONSIBILITY;
        boolean answered = next.answer() != ConsentState.REQUESTED;
        if (!answered || own) return List.of();
        if (now.state() != ConsentState.REQUESTED && now.givenBy() == ConsentGiver.YOUNG_PERSON)
            return List.of(Problem.at("agreed.giver", "consent.problem.own-answer-stands", now.on()));
        boolean against = now.isGiven() && next.answer() == ConsentState.REFUSED || now.state() == ConsentState.REFUSED && next.isGiven();
        if (against && now.on().equals(on) && !sameGiver(now, next.giver()))
            return List.of(Problem.at("agreed.answer", "consent.problem.two-on-one-day", by(now, names), Word.of("consent.state", now.state())));
        if (now.isGiven() && next.answer() == ConsentState.REFUSED) return List.of(Problem.at("agreed.answer", "consent.problem.refusal-is-withdrawal"));
        return List.of();
    }

    private static boolean sameGiver(Consent now, Optional<PersonId> giver) {
        return now.giver().isPresent() && now.giver().equals(giver);
    }

    private static Object by(Consent now, PersonNames names) {
        return now.giver().map(names::display).filter(n -> !n.isEmpty()).<Object>map(n -> n).orElseGet(() -> Word.of("consent.giver", now.givenBy()));
    }
}
