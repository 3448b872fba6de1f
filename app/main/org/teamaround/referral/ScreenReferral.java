package org.teamaround.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.consent.ConsentStanding;
import org.teamaround.consent.Consents;
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
import org.teamaround.setting.Settings;

/** Screens a referral: accepted for panel, accepted direct, or not accepted and signposted; then word is owed to the referrer. */
@Needs(Right.SCREEN)
public final class ScreenReferral {
    private final Referrals referrals;
    private final ScreeningRules rules;
    private final FeedbackOwed feedback;
    private final Steps steps;
    private final Announcements announcements;
    private final Moment moment;

    public ScreenReferral(Referrals referrals, Consents consents, ConsentStanding standing, FeedbackOwed feedback, Settings settings,
            Transactions transactions, Announcements announcements, Moment moment) {
        this.referrals = referrals;
        this.rules = new ScreeningRules(consents, standing, referrals, settings);
        this.feedback = feedback;
        this.steps = new Steps(referrals, transactions);
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<Referral> screen(ReferralId id, ScreeningDecision decision, Actor actor) {
        LocalDate on = decision.on().orElse(moment.today());
        TypedText typed = new TypedText();
        String note = typed.text("screening.note", decision.note());
        if (decision instanceof ScreeningDecision.Direct direct) typed.line("screening.agreed-by", direct.agreedBy());
        if (decision instanceof ScreeningDecision.NotAccepted no) no.signposted().forEach(place -> typed.line("screening.signposted", place, 2000));
        List<Problem> problems = new ArrayList<>(steps.problems(id, decision.leadsTo(), Right.SCREEN, actor));
        if (problems.isEmpty()) problems.addAll(rules.check(referrals.find(id).orElseThrow(), decision, on, moment.today(), actor));
        problems.addAll(typed.problems());
        if (!problems.isEmpty()) return Outcome.refused(problems);
        boolean accepted = decision.leadsTo() != ReferralState.NOT_ACCEPTED;
        Screening screening = screening(decision, on, note, actor);
        return steps.take(id, Act.of("referral.screen", actor),
            referral -> referral.screened(decision.leadsTo(), screening, accepted ? Optional.of(on) : Optional.empty()),
            referral -> follow(referral, decision, on));
    }

    private static Screening screening(ScreeningDecision decision, LocalDate on, String note, Actor actor) {
        return switch (decision) {
            case ScreeningDecision.ForPanel ignored -> new Screening(on, actor.name(), "", List.of(), List.of(), note);
            case ScreeningDecision.Direct direct -> new Screening(on, actor.name(), agreedBy(direct, actor), List.of(), List.of(), note);
            case ScreeningDecision.NotAccepted no -> new Screening(on, actor.name(), "", no.reasons(), no.signposted(), note);
        };
    }

    private static String agreedBy(ScreeningDecision.Direct direct, Actor actor) {
        return direct.agreedBy().isBlank() && actor.roles().contains(Role.TEAM_LEADER) ? actor.name()
            : TypedText.cleanLine(direct.agreedBy());
    }

    private Outcome<Void> follow(Referral referral, ScreeningDecision decision, LocalDate on) {
        return switch (decision) {
            case ScreeningDecision.ForPanel ignored -> announcements.announce(new ReferralAccepted(referral.id(), false, on));
            case ScreeningDecision.Direct ignored -> {
                owe(referral, on, List.of());
                yield announcements.announce(new ReferralAccepted(referral.id(), true, on));
            }
            case ScreeningDecision.NotAccepted no -> {
                owe(referral, on, no.signposted());
                yield announcements.announce(new ReferralSettled(referral.id(), referral.state(), on));
            }
        };
    }

    private void owe(Referral referral, LocalDate on, List<String> signposted) {
        feedback.owe(referral.id(), FeedbackTo.REFERRER, FeedbackStage.SCREENING, on, FeedbackWords.result("").pointingTo(signposted));
    }
}
