package org.teamaround.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Problem;

/** What each kind of decision must say (domain.md 2.j). */
final class DecisionRules {
    private DecisionRules() {}

    /** @param mostDeferrals after so many a manager's review note is asked for (domain.md part 3) */
    static List<Problem> check(DecisionDraft draft, PanelItem item, PanelMeeting meeting, int mostDeferrals) {
        List<Problem> problems = new ArrayList<>(DecisionLengths.check(draft));
        switch (draft.kind()) {
            case ALLOCATE -> need(!draft.lead().isBlank(), "lead", "panel.problem.no-lead", problems);
            case ALLOCATE_LEAD_TO_BE_FOUND, SINGLE_AGENCY -> need(!draft.services().isEmpty(), "services", "panel.problem.no-service", problems);
            case DEFER -> deferral(draft, item, mostDeferrals, problems);
            case DECLINE_SIGNPOST -> declined(draft, problems);
            case ESCALATE, TRANSFER_OUT, NO_FURTHER_ACTION, WITHDRAWN, DECLINE_NEEDS_MET ->
                need(!draft.reason().isBlank(), "reason", "panel.problem.no-reason", problems);
            case CAF_FIRST -> { }
        }
        if (draft.services().stream().anyMatch(s -> s.service().isBlank()))
            problems.add(Problem.at("services", "panel.problem.service-without-name"));
        notBefore(meeting, draft.awaitedBy(), "awaitedBy", problems);
        notBefore(meeting, draft.reviewOn(), "reviewOn", problems);
        draft.services().forEach(s -> notBefore(meeting, s.startBy(), "services", problems));
        return problems;
    }

    private static void deferral(DecisionDraft draft, PanelItem item, int most, List<Problem> problems) {
        need(draft.deferralReason().isPresent(), "deferralReason", "panel.problem.no-deferral-reason", problems);
        need(!draft.awaited().isBlank(), "awaited", "panel.problem.nothing-awaited", problems);
        if (item.deferrals() >= most && draft.managerReview().isBlank())
            problems.add(Problem.at("managerReview", "panel.problem.too-many-deferrals", item.deferrals()));
    }

    private static void declined(DecisionDraft draft, List<Problem> problems) {
        need(!draft.declineReasons().isEmpty(), "declineReasons", "panel.problem.no-decline-reason", problems);
        need(!draft.signposted().isEmpty(), "signposted", "panel.problem.no-signpost", problems);
    }

    private static void need(boolean said, String field, String key, List<Problem> problems) {
        if (!said) problems.add(Problem.at(field, key));
    }

    private static void notBefore(PanelMeeting meeting, Optional<LocalDate> day, String field, List<Problem> problems) {
        day.filter(d -> d.isBefore(meeting.date())).ifPresent(d -> problems.add(Problem.at(field, "panel.problem.before-meeting", d, meeting.date())));
    }
}
