package org.teamaround.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentStanding;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Purpose;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.setting.PanelMode;
import org.teamaround.setting.Settings;

/** The guards of screening (domain.md 4.1). */
final class ScreeningRules {
    /** Nobody is pointed anywhere for these. */
    private static final Set<DeclineReason> WITHOUT_SIGNPOST = EnumSet.of(DeclineReason.OPEN_ELSEWHERE, DeclineReason.DUPLICATE,
        DeclineReason.INSUFFICIENT_INFORMATION);
    private final Consents consents;
    private final ConsentStanding standing;
    private final Referrals referrals;
    private final Settings settings;

    ScreeningRules(Consents consents, ConsentStanding standing, Referrals referrals, Settings settings) {
        this.consents = consents;
        this.standing = standing;
        this.referrals = referrals;
        this.settings = settings;
    }

    List<Problem> check(Referral referral, ScreeningDecision decision, LocalDate on, LocalDate today, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        if (on.isAfter(today)) problems.add(Problem.at("screening.on", "referral.problem.screened-in-future"));
        if (on.isBefore(referral.receivedOn())) problems.add(Problem.at("screening.on", "referral.problem.screened-before-received"));
        problems.addAll(switch (decision) {
            case ScreeningDecision.ForPanel ignored -> forPanel(referral, on);
            case ScreeningDecision.Direct direct -> direct(referral, direct, on, actor);
            case ScreeningDecision.NotAccepted no -> notAccepted(referral, no);
        });
        return problems;
    }

    private List<Problem> forPanel(Referral referral, LocalDate on) {
        if (settings.panelMode(on) != PanelMode.PANEL) return List.of(Problem.of("referral.problem.no-panel"));
        List<Problem> problems = accepting(referral, on);
        if (problems.isEmpty() && !coversPanel(referral)) return List.of(Problem.of("referral.problem.consent-without-panel"));
        return problems;
    }

    private List<Problem> direct(Referral referral, ScreeningDecision.Direct decision, LocalDate on, Actor actor) {
        List<Problem> problems = new ArrayList<>(accepting(referral, on));
        boolean agreed = !decision.agreedBy().isBlank() || actor.roles().contains(Role.TEAM_LEADER);
        if (!agreed && settings.panelMode(on) != PanelMode.DIRECT)
            problems.add(Problem.at("screening.agreed-by", "referral.problem.no-agreement"));
        return problems;
    }

    private List<Problem> accepting(Referral referral, LocalDate on) {
        if (ReferralRules.mustBeRedirected(referral)) return List.of(Problem.of("referral.problem.must-be-redirected"));
        boolean given = referral.children().stream().allMatch(child -> standing.on(child, on).isGiven());
        return given ? List.of() : List.of(Problem.of("referral.problem.no-consent"));
    }

    private boolean coversPanel(Referral referral) {
        return referral.children().stream().map(consents::current).flatMap(Optional::stream).map(Consent::scope)
            .allMatch(scope -> scope.covers(Purpose.PANEL));
    }

    private List<Problem> notAccepted(Referral referral, ScreeningDecision.NotAccepted decision) {
        List<Problem> problems = new ArrayList<>();
        if (decision.reasons().isEmpty()) problems.add(Problem.at("screening.reasons", "referral.problem.no-decline-reason"));
        boolean needsSignpost = decision.reasons().stream().anyMatch(r -> !WITHOUT_SIGNPOST.contains(r));
        if (needsSignpost && decision.signposted().isEmpty()) problems.add(Problem.at("screening.signposted", "referral.problem.no-signpost"));
        boolean waiting = referral.state() == ReferralState.AWAITING_INFORMATION;
        if (waiting && chases(referral) < Question.CHASES_BEFORE_DECLINING)
            problems.add(Problem.of("referral.problem.not-chased", Question.CHASES_BEFORE_DECLINING));
        return problems;
    }

    private int chases(Referral referral) {
        return referrals.questions(referral.id()).stream().filter(Question::isOpen).findFirst().map(Question::chases).orElse(0);
    }
}
