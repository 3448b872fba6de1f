package org.teamaround.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Harm or level 4: after the telephone call to social care the referral goes there. Anybody may; a team leader countersigns. */
@Needs(Right.ENTER)
public final class RedirectToSafeguarding {
    private final FeedbackOwed feedback;
    private final Steps steps;
    private final Announcements announcements;
    private final Moment moment;

    public RedirectToSafeguarding(Referrals referrals, FeedbackOwed feedback, Transactions transactions, Announcements announcements,
            Moment moment) {
        this.feedback = feedback;
        this.steps = new Steps(referrals, transactions);
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<Referral> redirect(ReferralId id, String why, PhoneCall call, Actor actor) {
        TypedText typed = new TypedText();
        String reason = typed.requiredText("redirect.why", why);
        PhoneCall made = new PhoneCall(call.at(), typed.requiredLine("redirect.to-whom", call.toWhom()), typed.text("redirect.said", call.said()));
        List<Problem> problems = new ArrayList<>(steps.problems(id, ReferralState.REDIRECTED, Right.ENTER, actor));
        problems.addAll(typed.problems());
        if (made.at().toInstant().isAfter(moment.now())) problems.add(Problem.at("redirect.at", "referral.problem.call-in-future"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        String signed = actor.roles().contains(Role.TEAM_LEADER) ? actor.name() : "";
        Settlement end = new Settlement(made.at().toLocalDate(), actor.name(), reason, Optional.empty(), Optional.of(made), signed);
        return steps.take(id, Act.of("referral.redirect", actor), referral -> referral.settled(ReferralState.REDIRECTED, end), referral -> {
            feedback.owe(id, FeedbackTo.REFERRER, FeedbackStage.SCREENING, end.on(), FeedbackWords.result(""));
            return announcements.announce(new ReferralSettled(id, ReferralState.REDIRECTED, end.on()));
        });
    }
}
