package org.teamaround.diary;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.assessment.Assessments;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;
import org.teamaround.setting.TimeLimit;

/** A CAF under way is to be completed, a completed one copied to the family and the coordinator (domain.md part 3). */
public final class AssessmentCheck implements Check {
    private static final Set<AssessmentState> OVER = EnumSet.of(AssessmentState.ABANDONED, AssessmentState.SUPERSEDED);
    private final Assessments assessments;
    private final Episodes episodes;
    private final Reminders reminders;

    public AssessmentCheck(Assessments assessments, Episodes episodes, Reminders reminders) {
        this.assessments = assessments;
        this.episodes = episodes;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        List<Assessment> unsettled = assessments.withoutCopy().stream().filter(a -> a.external().isEmpty()).filter(a -> !OVER.contains(a.state())).toList();
        Map<PersonId, List<Episode>> cases = episodes.of(unsettled.stream().map(Assessment::child).toList()).stream().collect(Collectors.groupingBy(Episode::child));
        return unsettled.stream().filter(a -> isLive(cases.getOrDefault(a.child(), List.of()))).flatMap(this::ofOne);
    }

    /** Every reminder stops on closure; an assessment may begin before there is an episode. */
    private static boolean isLive(List<Episode> own) {
        return own.isEmpty() || own.stream().anyMatch(Episode::isOpen);
    }

    private Stream<Issue> ofOne(Assessment assessment) {
        return switch (assessment.state()) {
            case IN_PROGRESS, PAUSED -> Stream.of(reminders.counted(DueKind.CAF, subject(assessment), limit(assessment), assessment.startedOn()));
            case COMPLETED, AGREED -> assessment.completedOn().filter(on -> assessment.copyGivenOn().isEmpty()).stream()
                .map(on -> reminders.counted(DueKind.CAF_COPY, subject(assessment), TimeLimit.CAF_COPY, on));
            case ABANDONED, SUPERSEDED -> Stream.empty();
        };
    }

    private static TimeLimit limit(Assessment assessment) {
        return assessment.kind() == AssessmentKind.FULL ? TimeLimit.CAF_FULL : TimeLimit.CAF_STREAMLINED;
    }

    private static Subject subject(Assessment assessment) {
        return new Subject(List.of(assessment.child()), assessment.referral(), assessment.id().value(), "");
    }
}
