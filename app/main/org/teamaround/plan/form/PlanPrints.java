package org.teamaround.plan.form;

import org.teamaround.assessment.Assessments;
import org.teamaround.assessment.definition.FormDefinitions;
import org.teamaround.consent.SharingGate;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Practitioners;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.Persons;
import org.teamaround.plan.Deadlines;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.InvitationCheck;
import org.teamaround.plan.Plans;
import org.teamaround.plan.TeamMeetings;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.setting.Settings;

/** The papers of the plan, put together once: each prints through the sharing gate and keeps its copy. */
public final class PlanPrints {
    /** What they are made of. */
    public record Sources(Episodes episodes, Plans plans, TeamMeetings meetings, Deadlines deadlines, InvitationCheck invitations,
            Persons persons, Practitioners practitioners, Agencies agencies, Assessments assessments, FormDefinitions forms,
            Settings settings) {}

    public final PrintPlan plan;
    public final PrintMeetingPack pack;
    public final PrintMinutes minutes;
    public final PrintAttendance attendance;

    public PlanPrints(Sources from, SharingGate gate, Documents documents, Transactions transactions, Printer printer, Words words, Moment moment) {
        Cast cast = new Cast(words, from.persons(), from.practitioners(), from.agencies());
        PlanDesk desk = new PlanDesk(from.episodes(), from.persons(), gate, documents, transactions, words);
        MeetingPapers papers = new MeetingPapers(words, cast, from.settings(), moment);
        PlanPaper planPaper = new PlanPaper(words, cast, from.practitioners(), from.deadlines(), from.settings(),
            new Distribution(words, cast, from.invitations()), moment);
        SummaryPaper summary = new SummaryPaper(words, cast, from.assessments(), from.forms(), from.settings(), moment);
        plan = new PrintPlan(from.plans(), from.meetings(), planPaper, desk, printer);
        pack = new PrintMeetingPack(from.meetings(), from.plans(), papers, summary, planPaper, desk, printer, words, from.settings(), moment);
        minutes = new PrintMinutes(from.meetings(), papers, desk, printer);
        attendance = new PrintAttendance(from.meetings(), papers, desk, printer);
    }
}
