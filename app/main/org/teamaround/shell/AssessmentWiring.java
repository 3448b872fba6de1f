package org.teamaround.shell;

import org.teamaround.assessment.AbandonAssessment;
import org.teamaround.assessment.AgreeAssessment;
import org.teamaround.assessment.AssessmentDesk;
import org.teamaround.assessment.AssessmentDues;
import org.teamaround.assessment.Assessments;
import org.teamaround.assessment.CompleteAssessment;
import org.teamaround.assessment.CopyForward;
import org.teamaround.assessment.GiveCopy;
import org.teamaround.assessment.KindAdvice;
import org.teamaround.assessment.PauseAssessment;
import org.teamaround.assessment.RecordExternalAssessment;
import org.teamaround.assessment.ResumeAssessment;
import org.teamaround.assessment.SaveAnswers;
import org.teamaround.assessment.StartAssessment;
import org.teamaround.assessment.definition.FormDefinitions;
import org.teamaround.assessment.definition.FormFiles;
import org.teamaround.assessment.form.CafPaper;
import org.teamaround.assessment.form.PrintAssessment;
import org.teamaround.assessment.form.PrintBlankForm;
import org.teamaround.assessment.form.RecordBlocks;
import org.teamaround.assessment.store.JooqAssessments;
import org.teamaround.assessment.store.KeptAssessments;
import org.teamaround.consent.ConsentStanding;
import org.teamaround.consent.Consents;
import org.teamaround.consent.SharingGate;
import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Moment;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.referral.Referrals;

/** Assessments, wired to the database, the forms of resources/forms, the sharing gate and paper. */
public final class AssessmentWiring {
    public final Assessments assessments;
    public final FormDefinitions forms;
    public final KindAdvice advice;
    public final AssessmentDues dues;
    public final StartAssessment start;
    public final RecordExternalAssessment recordExternal;
    public final SaveAnswers saveAnswers;
    public final PauseAssessment pause;
    public final ResumeAssessment resume;
    public final AbandonAssessment abandon;
    public final CompleteAssessment complete;
    public final AgreeAssessment agree;
    public final GiveCopy giveCopy;
    public final CopyForward copyForward;
    public final RecordBlocks recordBlocks;
    public final CafPaper papers;
    public final PrintAssessment print;
    public final PrintBlankForm printBlank;

    public AssessmentWiring(Database database, Gate gate, Facts facts, Moment moment, PeopleWiring people, Referrals referrals, Consents consents,
            SharingGate sharing, CaseRights rights, Printer printer, Words words) {
        assessments = new KeptAssessments(new JooqAssessments(database, gate, moment), database);
        forms = FormDefinitions.read(new FormFiles()).orFault();
        advice = new KindAdvice(people.persons, referrals, consents, people.agencies);
        dues = new AssessmentDues(people.settings);
        AssessmentDesk desk = new AssessmentDesk(database, moment, facts, assessments, forms, rights);
        start = new StartAssessment(database, moment, facts, assessments, advice, forms, new ConsentStanding(consents, moment), rights);
        recordExternal = new RecordExternalAssessment(database, moment, facts, assessments);
        saveAnswers = new SaveAnswers(desk);
        pause = new PauseAssessment(desk);
        resume = new ResumeAssessment(desk);
        abandon = new AbandonAssessment(desk);
        complete = new CompleteAssessment(desk, advice);
        agree = new AgreeAssessment(desk);
        giveCopy = new GiveCopy(desk);
        copyForward = new CopyForward(database, assessments, start, abandon, forms, words.of("assessment.carried-on"),
            words.of("assessment.from-streamlined"));
        recordBlocks = new RecordBlocks(words, people.persons, people.practitioners, people.agencies, consents);
        papers = new CafPaper(words, people.settings, recordBlocks);
        print = new PrintAssessment(assessments, people.persons, forms, papers, sharing, printer, people.documents, database, moment);
        printBlank = new PrintBlankForm(forms, papers, printer, moment);
    }
}
