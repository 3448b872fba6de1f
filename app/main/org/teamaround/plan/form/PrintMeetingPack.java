package org.teamaround.plan.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.consent.Recipient;
import org.teamaround.document.Document;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Plans;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.plan.TeamMeetingId;
import org.teamaround.plan.TeamMeetings;
import org.teamaround.print.Pack;
import org.teamaround.print.Paper;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.setting.Label;
import org.teamaround.setting.Settings;

/** Prints the pack for a team meeting as one document: agenda, summary of the assessments, plan, attendance sheet. */
@Needs(Right.READ)
public final class PrintMeetingPack {
    private final TeamMeetings meetings;
    private final Plans plans;
    private final MeetingPapers papers;
    private final SummaryPaper summary;
    private final PlanPaper plan;
    private final PlanDesk desk;
    private final Printer printer;
    private final Words words;
    private final Settings settings;
    private final Moment moment;

    PrintMeetingPack(TeamMeetings meetings, Plans plans, MeetingPapers papers, SummaryPaper summary, PlanPaper plan, PlanDesk desk,
            Printer printer, Words words, Settings settings, Moment moment) {
        this.meetings = meetings;
        this.plans = plans;
        this.papers = papers;
        this.summary = summary;
        this.plan = plan;
        this.desk = desk;
        this.printer = printer;
        this.words = words;
        this.settings = settings;
        this.moment = moment;
    }

    public Outcome<Document> print(TeamMeetingId id, Recipient recipient, Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        TeamMeeting meeting = meetings.find(id).orElseThrow(() -> new Fault("missing", "plan.meeting"));
        Optional<DeliveryPlan> current = meeting.episodes().stream().flatMap(e -> plans.of(e).stream()).filter(DeliveryPlan::isCurrent).findFirst();
        return desk.file("tac-pack", meeting.episodes(), Optional.of(meeting), current, recipient, actor).then(file -> {
            Pack pack = pack(file);
            return desk.keep("tac-pack", pack.title(), file, id.value(), printer.pack(pack), actor);
        });
    }

    private Pack pack(CaseFile file) {
        List<Paper> parts = Stream.of(papers.agenda(file), summary.of(file), plan.of(file), papers.attendance(file)).map(part -> desk.cut(part, file)).toList();
        String title = words.of("plan.paper.pack-title", settings.label(Label.TEAM_MEETING_LONG, moment.today()));
        return new Pack(title, file.references(), parts, file.ruling().clearance());
    }
}
