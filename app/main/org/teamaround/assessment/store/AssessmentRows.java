package org.teamaround.assessment.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.assessment.ExistingCheck;
import org.teamaround.assessment.External;
import org.teamaround.database.schema.tables.records.AssessmentRecord;
import org.teamaround.directory.PractitionerId;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ReferralId;

/** An assessment as a row of its table and back; assessors and answers have rows of their own. */
final class AssessmentRows {
    private AssessmentRows() {}

    static AssessmentRecord row(Assessment a) {
        AssessmentRecord row = new AssessmentRecord();
        row.setId(a.id().value());
        row.setChild(a.child().value());
        row.setReferral(a.referral().map(ReferralId::value).orElse(null));
        row.setKind(a.kind().name());
        row.setVersionNo(a.version());
        row.setState(a.state().name());
        row.setStartedOn(a.startedOn());
        row.setCompletedOn(a.completedOn().orElse(null));
        row.setAgreedOn(a.agreedOn().orElse(null));
        row.setCopyGivenOn(a.copyGivenOn().orElse(null));
        row.setExternalAuthority(a.external().map(External::authority).orElse(null));
        row.setExternalReference(a.external().map(External::reference).orElse(null));
        row.setExternalOn(a.external().map(External::on).orElse(null));
        row.setExistingOn(a.existing().map(ExistingCheck::on).orElse(null));
        row.setExistingResult(a.existing().map(e -> e.result().name()).orElse(null));
        row.setExistingDetail(a.existing().map(ExistingCheck::detail).orElse(null));
        row.setDefinition(a.definition());
        row.setReason(a.reason());
        row.setKeptStreamlined(a.keptStreamlined());
        return row;
    }

    static Assessment assessment(AssessmentRecord row, List<PractitionerId> assessors, Map<String, String> answers) {
        return new Assessment(new AssessmentId(row.getId()), new PersonId(row.getChild()),
            Optional.ofNullable(row.getReferral()).map(ReferralId::new), AssessmentKind.valueOf(row.getKind()), row.getVersionNo(),
            AssessmentState.valueOf(row.getState()), row.getStartedOn(), Optional.ofNullable(row.getCompletedOn()),
            Optional.ofNullable(row.getAgreedOn()), Optional.ofNullable(row.getCopyGivenOn()), external(row), existing(row), assessors,
            row.getDefinition(), answers, row.getReason(), row.getKeptStreamlined());
    }

    private static Optional<External> external(AssessmentRecord row) {
        return Optional.ofNullable(row.getExternalAuthority()).map(who -> new External(who, row.getExternalReference(), row.getExternalOn()));
    }

    private static Optional<ExistingCheck> existing(AssessmentRecord row) {
        return Optional.ofNullable(row.getExistingOn())
            .map(on -> new ExistingCheck(on, ExistingCheck.Result.valueOf(row.getExistingResult()), row.getExistingDetail()));
    }
}
