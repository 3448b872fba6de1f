package org.teamaround.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Problem;

/** What a team meeting must say (domain.md 2.e; order of dates 2.0). */
final class MeetingRules {
    private MeetingRules() {}

    static List<Problem> called(MeetingDraft draft) {
        List<Problem> problems = new ArrayList<>();
        if (draft.episodes().isEmpty()) problems.add(Problem.at("episodes", "plan.problem.no-child"));
        if (draft.kind().isEmpty()) problems.add(Problem.at("kind", "plan.problem.kind-missing"));
        if (draft.date().isEmpty()) problems.add(Problem.at("date", "plan.problem.day-missing"));
        if (draft.start().isEmpty()) problems.add(Problem.at("start", "plan.problem.start-missing"));
        problems.addAll(endAfterStart(draft.start(), draft.end()));
        boolean alone = draft.kind().filter(k -> k == MeetingKind.PROFESSIONALS_ONLY).isPresent();
        if (alone && draft.purpose().isBlank()) problems.add(Problem.at("purpose", "plan.problem.professionals-why"));
        return problems;
    }

    static List<Problem> endAfterStart(Optional<LocalTime> start, Optional<LocalTime> end) {
        boolean wrong = start.isPresent() && end.isPresent() && !end.get().isAfter(start.get());
        return wrong ? List.of(Problem.at("end", "plan.problem.end-before-start")) : List.of();
    }

    static List<Problem> held(TeamMeeting meeting, HeldDraft draft, LocalDate on, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (meeting.held()) problems.add(Problem.of("plan.problem.held-already", meeting.date()));
        if (on.isAfter(today)) problems.add(Problem.at("date", "plan.problem.day-to-come", on, today));
        problems.addAll(endAfterStart(Optional.of(draft.start().orElse(meeting.start())), draft.end()));
        if (draft.people().stream().noneMatch(p -> p.attendance() == Attendance.ATTENDED))
            problems.add(Problem.at("people", "plan.problem.nobody-attended"));
        if (meeting.isWithFamily() && draft.notes().childView().isBlank()) problems.add(Problem.at("childView", "plan.problem.child-view"));
        if (meeting.isWithFamily() && draft.notes().parentView().isBlank()) problems.add(Problem.at("parentView", "plan.problem.parent-view"));
        draft.next().filter(n -> n.isBefore(on)).ifPresent(n -> problems.add(Problem.at("next", "plan.problem.next-before-meeting", n, on)));
        return problems;
    }

    /**
     * In order: consent, assessment, meeting. A break needs a reason (late entry), not a block; without any consent there is no meeting.
     * @param kind      only a first meeting is held against the assessment
     * @param completed day the child's assessment was completed; absent when it is not
     */
    static List<Problem> inOrder(LocalDate on, MeetingKind kind, Optional<LocalDate> consented, Optional<LocalDate> completed,
            String lateReason) {
        if (consented.isEmpty()) return List.of(Problem.of("plan.problem.no-consent"));
        if (!lateReason.isBlank()) return List.of();
        if (on.isBefore(consented.get())) return List.of(Problem.at("date", "plan.problem.before-consent", on, consented.get()));
        boolean early = kind == MeetingKind.INITIAL && completed.filter(on::isBefore).isPresent();
        return early ? List.of(Problem.at("date", "plan.problem.before-assessment", on, completed.get())) : List.of();
    }
}
