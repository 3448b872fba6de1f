package org.teamaround.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.directory.PractitionerId;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ReferralId;

/**
 * One version of a child's CAF. Agreed and superseded versions are immutable.
 * @param version   1, 2, ...; counts on from an external version that came in
 * @param referral  the referral it follows; absent when there was none
 * @param external  present when it was made by another authority: then it holds no answers, only that it exists
 * @param assessors who undertook it
 * @param completedOn when the assessor signed; absent before
 * @param agreedOn    when child or parent had commented and consent was revisited; absent before
 * @param copyGivenOn when the family and the coordinator had their copy; absent before
 * @param definition  form definition and its version the answers were given under, such as caf-streamlined/1
 * @param answers     by field code of the definition; rows of a table as code[0].column
 * @param reason      why paused, abandoned or kept streamlined; empty otherwise
 */
public record Assessment(AssessmentId id, PersonId child, Optional<ReferralId> referral, AssessmentKind kind, int version,
        AssessmentState state, LocalDate startedOn, Optional<LocalDate> completedOn, Optional<LocalDate> agreedOn,
        Optional<LocalDate> copyGivenOn, Optional<External> external, List<PractitionerId> assessors, String definition,
        Map<String, String> answers, String reason) {
    public Assessment {
        assessors = List.copyOf(assessors);
        answers = Map.copyOf(answers);
    }
}
