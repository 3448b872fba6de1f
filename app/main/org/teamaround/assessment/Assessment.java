package org.teamaround.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.assessment.definition.Answers;
import org.teamaround.directory.PractitionerId;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ReferralId;

/**
 * One version of a child's CAF. Agreed and superseded versions are immutable.
 * @param version   1, 2, ...; counts on from an external version that came in
 * @param referral  the referral it follows; absent when there was none
 * @param external  present when it was made by another authority: then it holds no answers, only that it exists
 * @param existing  the check for an existing CAF before this one was started; absent for an external one
 * @param assessors who undertook it
 * @param completedOn when the assessor signed; absent before
 * @param agreedOn    when child or parent had commented and consent was revisited; absent before
 * @param copyGivenOn when the family and the coordinator had their copy; absent before
 * @param definition  form definition and its edition the answers were given under, such as caf-streamlined/1; empty for an external one
 * @param answers     by field code of the definition; rows of a table as code[0].column
 * @param reason      why paused or abandoned; empty otherwise
 * @param keptStreamlined why the streamlined form was kept although a full one was suggested; empty otherwise
 */
public record Assessment(AssessmentId id, PersonId child, Optional<ReferralId> referral, AssessmentKind kind, int version,
        AssessmentState state, LocalDate startedOn, Optional<LocalDate> completedOn, Optional<LocalDate> agreedOn,
        Optional<LocalDate> copyGivenOn, Optional<External> external, Optional<ExistingCheck> existing, List<PractitionerId> assessors,
        String definition, Map<String, String> answers, String reason, String keptStreamlined) {
    public Assessment {
        assessors = List.copyOf(assessors);
        answers = Map.copyOf(answers);
    }

    /** Still being written: in progress or paused. */
    public boolean isOpen() {
        return state == AssessmentState.IN_PROGRESS || state == AssessmentState.PAUSED;
    }

    public Answers given() {
        return new Answers(answers);
    }

    public Assessment withState(AssessmentState next, String why) {
        return new Assessment(id, child, referral, kind, version, next, startedOn, completedOn, agreedOn, copyGivenOn, external, existing,
            assessors, definition, answers, why, keptStreamlined);
    }

    public Assessment withAnswers(Answers next) {
        return new Assessment(id, child, referral, kind, version, state, startedOn, completedOn, agreedOn, copyGivenOn, external, existing,
            assessors, definition, next.byCode(), reason, keptStreamlined);
    }

    /** The same without its answers. */
    public Assessment heading() {
        return withAnswers(new Answers(Map.of()));
    }

    public Assessment completed(LocalDate on, String kept) {
        return new Assessment(id, child, referral, kind, version, AssessmentState.COMPLETED, startedOn, Optional.of(on), agreedOn,
            copyGivenOn, external, existing, assessors, definition, answers, "", kept);
    }

    public Assessment agreed(LocalDate on) {
        return new Assessment(id, child, referral, kind, version, AssessmentState.AGREED, startedOn, completedOn, Optional.of(on),
            copyGivenOn, external, existing, assessors, definition, answers, "", keptStreamlined);
    }

    public Assessment copyGiven(LocalDate on) {
        return new Assessment(id, child, referral, kind, version, state, startedOn, completedOn, agreedOn, Optional.of(on), external,
            existing, assessors, definition, answers, reason, keptStreamlined);
    }

    /** The same with other days: a correction. */
    public Assessment dated(LocalDate started, Optional<LocalDate> completed, Optional<LocalDate> agreed, Optional<LocalDate> copied) {
        return new Assessment(id, child, referral, kind, version, state, started, completed, agreed, copied, external, existing, assessors,
            definition, answers, reason, keptStreamlined);
    }

    /** The same about another child, as this version of that child's; it follows that child's referral, if any. */
    public Assessment about(PersonId other, int number, Optional<ReferralId> follows) {
        return new Assessment(id, other, follows, kind, number, state, startedOn, completedOn, agreedOn, copyGivenOn, external, existing,
            assessors, definition, answers, reason, keptStreamlined);
    }
}
