package org.teamaround.referral.outward;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Need;
import org.teamaround.document.DocumentId;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Method;

/**
 * A child referred to an agency that does not use the program.
 * @param reference such as O-2026-0004
 * @param toWhom    a person or post there; may be empty
 * @param document  the letter or assessment that went; absent until one was printed
 * @param answerBy  day by which the answer is awaited
 * @param sent      absent until it went
 * @param answered  absent while awaited
 */
public record Outward(OutwardId id, String reference, PersonId child, AgencyId agency, String toWhom, Need need, String reason, String askedFor,
        LocalDate madeOn, String madeBy, Optional<DocumentId> document, LocalDate answerBy, Optional<Sent> sent, int chases,
        Optional<LocalDate> chasedOn, Optional<Answered> answered) {
    /** That it went: on, how, by whom. */
    public record Sent(LocalDate on, Method how, String by) {}

    /** What came back. */
    public record Answered(LocalDate on, OutwardAnswer what, String words) {}

    public OutwardState state() {
        if (answered.isPresent()) return OutwardState.ANSWERED;
        return sent.isPresent() ? OutwardState.SENT : OutwardState.WRITTEN;
    }

    /** Sent, and no answer yet. */
    public boolean isAwaited() {
        return state() == OutwardState.SENT;
    }

    public Outward printed(DocumentId paper) {
        return new Outward(id, reference, child, agency, toWhom, need, reason, askedFor, madeOn, madeBy, Optional.of(paper), answerBy, sent, chases, chasedOn, answered);
    }

    Outward sent(Sent how) {
        return new Outward(id, reference, child, agency, toWhom, need, reason, askedFor, madeOn, madeBy, document, answerBy, Optional.of(how), chases, chasedOn, answered);
    }

    Outward chased(LocalDate on, LocalDate again) {
        return new Outward(id, reference, child, agency, toWhom, need, reason, askedFor, madeOn, madeBy, document, again, sent, chases + 1, Optional.of(on), answered);
    }

    Outward answered(Answered what) {
        return new Outward(id, reference, child, agency, toWhom, need, reason, askedFor, madeOn, madeBy, document, answerBy, sent, chases, chasedOn, Optional.of(what));
    }
}
