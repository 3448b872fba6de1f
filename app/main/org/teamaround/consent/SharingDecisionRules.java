package org.teamaround.consent;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.TypedText;
import org.teamaround.person.Answer;

/** What a sharing decision must hold (domain.md 5.2); every open point at once. */
final class SharingDecisionRules {
    private SharingDecisionRules() {}

    static List<Problem> check(SharingDraft draft, Actor actor, ZonedDateTime now) {
        List<Problem> problems = new ArrayList<>();
        if (draft.children().isEmpty()) problems.add(Problem.at("decision.children", "consent.problem.no-child"));
        if (draft.kind() != DecisionKind.NOT_TO_SHARE && draft.grounds().familyTold() == Answer.NO && draft.grounds().familyWhy().isBlank())
            problems.add(Problem.at("decision.family-why", "consent.problem.family-not-told-why"));
        if (draft.kind() == DecisionKind.SHARE && draft.grounds().soughtResult().isBlank())
            problems.add(Problem.at("decision.sought-result", draft.grounds().sought() ? "consent.problem.sought-result" : "consent.problem.not-sought-why"));
        if (draft.kind() == DecisionKind.INVITE && draft.with().person().isEmpty() && draft.with().agency().isEmpty())
            problems.add(Problem.at("decision.with", "consent.problem.nobody-to-invite"));
        if (draft.at().filter(at -> at.isAfter(now)).isPresent()) problems.add(Problem.at("decision.at", "consent.problem.decided-in-future"));
        draft.outside().ifPresent(yes -> problems.addAll(yes.problems(actor, now.toLocalDate())));
        return problems;
    }

    /** The draft with every text cleaned; what is missing or too long is kept in {@code typed}. */
    static SharingDraft clean(SharingDraft d, TypedText typed, String user) {
        SharedWith with = new SharedWith(d.with().agency(), d.with().person(), typed.requiredLine("decision.with", d.with().name()),
            typed.line("decision.route", d.with().route()));
        Grounds g = d.grounds();
        Grounds grounds = new Grounds(g.basis(), g.sought(), typed.text("decision.sought-result", g.soughtResult()),
            typed.requiredText("decision.necessity", g.necessity()), g.familyTold(), typed.text("decision.family-why", g.familyWhy()),
            typed.text("decision.advice", g.advice()));
        String by = Optional.of(typed.line("decision.proposed-by", d.proposedBy())).filter(name -> !name.isEmpty()).orElse(user);
        return new SharingDraft(d.kind(), d.children(), with, typed.requiredText("decision.what", d.what()), d.items(), d.purpose(), grounds, by, d.at(),
            d.urgent(), d.told(), d.authorises(), d.outside());
    }
}
