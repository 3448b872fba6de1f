package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.assessment.Assessments;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;
import org.teamaround.setting.TimeLimit;

/** A case still open a year after its assessment began is assessed anew (domain.md part 3); shown from 30 days before. */
public final class ReassessmentCheck implements Check {
    private final Cases cases;
    private final Assessments assessments;
    private final Reminders reminders;

    public ReassessmentCheck(Episodes episodes, Assessments assessments, Reminders reminders) {
        this.cases = new Cases(episodes);
        this.assessments = assessments;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        List<Episode> open = cases.open().toList();
        assessments.headings(open.stream().map(Episode::child).toList());
        return open.stream().flatMap(e -> assessments.headings(e.child()).stream().filter(a -> a.external().isEmpty())
                .filter(a -> a.state() != AssessmentState.ABANDONED).limit(1).map(a -> issue(e, a)))
            .filter(i -> !today.isBefore(i.amberFrom()));
    }

    private Issue issue(Episode episode, Assessment assessment) {
        Subject subject = new Subject(List.of(episode.child()), episode.referral(), episode.child().value(), "");
        return reminders.counted(DueKind.REASSESSMENT, subject, TimeLimit.REASSESSMENT, assessment.startedOn());
    }
}
