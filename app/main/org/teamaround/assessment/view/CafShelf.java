package org.teamaround.assessment.view;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentDues;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.Assessments;
import org.teamaround.assessment.FullReason;
import org.teamaround.assessment.KindAdvice;
import org.teamaround.assessment.definition.AgeBand;
import org.teamaround.assessment.definition.Answers;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.definition.FormDefinitions;
import org.teamaround.assessment.form.CafPaper;
import org.teamaround.assessment.form.Cut;
import org.teamaround.consent.Item;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Moment;
import org.teamaround.person.Age;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.Referrals;

/** Reads CAFs for the screens; for work away from the window. */
public final class CafShelf {
    private final Assessments assessments;
    private final Persons persons;
    private final FormDefinitions forms;
    private final KindAdvice advice;
    private final AssessmentDues dues;
    private final CafPaper papers;
    private final Moment moment;
    private final Referrals referrals;
    private final Practitioners practitioners;

    public CafShelf(Assessments assessments, Persons persons, FormDefinitions forms, KindAdvice advice, AssessmentDues dues, CafPaper papers,
            Moment moment, Referrals referrals, Practitioners practitioners) {
        this.assessments = assessments;
        this.persons = persons;
        this.forms = forms;
        this.advice = advice;
        this.dues = dues;
        this.papers = papers;
        this.moment = moment;
        this.referrals = referrals;
        this.practitioners = practitioners;
    }

    /** Absent when it is gone, or another authority's. */
    Optional<OpenedCaf> open(AssessmentId id) {
        return assessments.find(id).filter(a -> a.external().isEmpty()).flatMap(a -> persons.find(a.child()).map(child -> opened(a, child)));
    }

    private OpenedCaf opened(Assessment assessment, Person child) {
        FormDefinition form = forms.withReference(assessment.definition()).orElseThrow();
        Cut all = new Cut(EnumSet.allOf(Item.class), true);
        List<FullReason> reasons = assessment.kind() == AssessmentKind.FULL ? List.of()
            : advice.reasons(child.id(), assessment.referral(), assessment.given());
        return new OpenedCaf(assessment, form, new PersonNames(persons).display(child), band(child),
            papers.parts(assessment, form, moment.today(), all), reasons, dues.finish(assessment));
    }

    /** Newest first. */
    List<Assessment> versions(PersonId child) {
        return assessments.of(child);
    }

    Optional<Assessment> version(AssessmentId id) {
        return assessments.find(id);
    }

    AssessmentDues dues() {
        return dues;
    }

    /** What is known when a CAF of this child is to be started. */
    StartOffer offer(PersonId child) {
        Optional<ReferralId> referral = referrals.of(child).stream().findFirst().map(Referral::id);
        return new StartOffer(child, new PersonNames(persons).display(child), referral, advice.reasons(child, referral, Answers.NONE),
            practitioners.all());
    }

    private AgeBand band(Person child) {
        if (child.isUnborn()) return AgeBand.UNBORN;
        return Age.of(child.birth(), moment.today()).years().stream().mapToObj(AgeBand::of).findFirst().orElse(AgeBand.FIVE_TO_ELEVEN);
    }
}
