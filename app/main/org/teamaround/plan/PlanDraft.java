package org.teamaround.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.TypedText;

/**
 * A delivery plan as agreed at a meeting, as typed. It is shared by the children of that meeting.
 * @param nextReview the day the meeting chose; absent to leave it to the time limit
 */
public record PlanDraft(TeamMeetingId meeting, List<OutcomeDraft> outcomes, Optional<LocalDate> nextReview, String childComment,
        String parentComment) {
    public PlanDraft {
        outcomes = List.copyOf(outcomes);
    }

    PlanDraft clean(TypedText typed) {
        return new PlanDraft(meeting, OutcomeDraft.clean(outcomes, typed), nextReview, typed.text("childComment", childComment),
            typed.text("parentComment", parentComment));
    }
}
