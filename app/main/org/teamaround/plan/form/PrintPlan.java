package org.teamaround.plan.form;

import org.teamaround.consent.Recipient;
import org.teamaround.document.Document;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.PlanId;
import org.teamaround.plan.Plans;
import org.teamaround.plan.TeamMeetings;
import org.teamaround.print.Paper;
import org.teamaround.print.Printer;

/** Prints one version of a delivery plan for one recipient: asks the sharing gate, cuts, prints, keeps the copy. */
@Needs(Right.READ)
public final class PrintPlan {
    private final Plans plans;
    private final TeamMeetings meetings;
    private final PlanPaper papers;
    private final PlanDesk desk;
    private final Printer printer;

    PrintPlan(Plans plans, TeamMeetings meetings, PlanPaper papers, PlanDesk desk, Printer printer) {
        this.plans = plans;
        this.meetings = meetings;
        this.papers = papers;
        this.desk = desk;
        this.printer = printer;
    }

    public Outcome<Document> print(PlanId id, Recipient recipient, Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        DeliveryPlan plan = plans.find(id).orElseThrow(() -> new Fault("missing", "plan.plan"));
        return desk.file("delivery-plan", plan.episodes(), plan.agreedAt().flatMap(meetings::find), java.util.Optional.of(plan), recipient, actor)
            .then(file -> {
                Paper paper = desk.cut(papers.of(file), file);
                return desk.keep("delivery-plan", paper.title(), file, id.value(), printer.pdf(paper), actor);
            });
    }
}
