package org.teamaround.consent;

import java.util.Optional;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;

/** Changes what a given consent covers: a new record with its own date supersedes the one in force (domain.md 4.6). */
@Needs(Right.ENTER)
public final class VaryConsent {
    private final Consents consents;
    private final RecordConsent record;

    public VaryConsent(Consents consents, RecordConsent record) {
        this.consents = consents;
        this.record = record;
    }

    /** @param draft the form as it now stands, for one child who has a given consent */
    public Outcome<Consent> vary(ConsentDraft draft, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        Optional<Consent> before = draft.children().stream().findFirst().flatMap(consents::current).filter(Consent::isGiven);
        if (before.isEmpty()) return Outcome.refused(Problem.of("consent.problem.nothing-to-change"));
        return record.record(draft, actor).map(java.util.List::getFirst);
    }
}
