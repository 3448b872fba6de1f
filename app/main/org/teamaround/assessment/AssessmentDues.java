package org.teamaround.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.setting.Settings;
import org.teamaround.setting.TimeLimit;

/** When an assessment and its copy fall due (domain.md part 3); nothing of it is stored. */
public final class AssessmentDues {
    private final Settings settings;

    public AssessmentDues(Settings settings) {
        this.settings = settings;
    }

    /** Counted from its start: 28 days for a full CAF, 10 working days for a streamlined one; absent when it is no longer open. */
    public Optional<LocalDate> finish(Assessment assessment) {
        return assessment.isOpen() ? Optional.of(finish(assessment.kind(), assessment.startedOn())) : Optional.empty();
    }

    public LocalDate finish(AssessmentKind kind, LocalDate startedOn) {
        return settings.due(kind == AssessmentKind.FULL ? TimeLimit.CAF_FULL : TimeLimit.CAF_STREAMLINED, startedOn);
    }

    /** The copy for family and coordinator, counted from completion; absent while not completed, when given, and for an external one. */
    public Optional<LocalDate> copy(Assessment assessment) {
        if (assessment.copyGivenOn().isPresent() || assessment.external().isPresent()) return Optional.empty();
        return assessment.completedOn().map(on -> settings.due(TimeLimit.CAF_COPY, on));
    }
}
