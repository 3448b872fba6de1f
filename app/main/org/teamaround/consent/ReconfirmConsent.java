package org.teamaround.consent;

import java.time.LocalDate;
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
import org.teamaround.person.PersonId;
import org.teamaround.setting.Settings;
import org.teamaround.setting.TimeLimit;

/** Confirms a given consent again: same scope, new date, new last day (domain.md 4.6). */
@Needs(Right.ENTER)
public final class ReconfirmConsent {
    private final Consents consents;
    private final Settings settings;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public ReconfirmConsent(Consents consents, Settings settings, Transactions transactions, Announcements announcements, Moment moment) {
        this.consents = consents;
        this.settings = settings;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<Consent> reconfirm(PersonId child, LocalDate on, Actor actor) {
        Optional<Consent> before = consents.current(child).filter(Consent::isGiven);
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        if (before.isEmpty()) return Outcome.refused(Problem.of("consent.problem.nothing-to-change"));
        if (on.isAfter(moment.today())) return Outcome.refused(Problem.at("agreed.on", "consent.problem.on-in-future"));
        if (on.isBefore(before.get().on())) return Outcome.refused(Problem.at("agreed.on", "consent.problem.newer-recorded"));
        return transactions.inTransaction(Act.of("consent.reconfirm", actor), () -> follow(before.get(), on));
    }

    private Outcome<Consent> follow(Consent before, LocalDate on) {
        ConsentState state = before.state() == ConsentState.PARTLY_WITHDRAWN ? ConsentState.GIVEN_LIMITED : before.state();
        Consent next = before.followedBy(new ConsentId(Ids.fresh(moment.now())), state, on, before.scope())
            .until(settings.due(TimeLimit.CONSENT_EXPIRY, on));
        consents.save(next);
        return announcements.announce(new ConsentRecorded(next.id(), next.child())).map(done -> next);
    }
}
