package org.teamaround.plan.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.view.PreviewBox;
import org.teamaround.document.Document;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Episode;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.ui.Desk;
import org.teamaround.ui.FormAct;

/** Asks for whom a paper is, prints it through the sharing gate and shows it. */
public final class PaperDoors {
    private final Desk desk;
    private final PlanActs acts;
    private final Readers readers;
    private final Documents documents;

    public PaperDoors(Desk desk, PlanActs acts, Readers readers, Documents documents) {
        this.desk = desk;
        this.acts = acts;
        this.readers = readers;
        this.documents = documents;
    }

    void plan(List<Episode> around, DeliveryPlan plan) {
        print(around, "delivery-plan.pdf", to -> acts.print().plan.print(plan.id(), to, acts.actor()));
    }

    void pack(List<Episode> around, TeamMeeting meeting) {
        print(around, "tac-pack.pdf", to -> acts.print().pack.print(meeting.id(), to, acts.actor()));
    }

    void minutes(List<Episode> around, TeamMeeting meeting) {
        print(around, "tac-notes.pdf", to -> acts.print().minutes.print(meeting.id(), to, acts.actor()));
    }

    void attendance(TeamMeeting meeting) {
        show("tac-attendance.pdf", () -> acts.print().attendance.print(meeting.id(), new Recipient.Team(desk.text().of("plan.print.team")), acts.actor()));
    }

    private void print(List<Episode> around, String fileName, Function<Recipient, Outcome<Document>> print) {
        desk.background().run(() -> readers.of(around, desk.text().of("plan.print.team")), found -> {
            ObjectProperty<Optional<Recipient>> reader = new SimpleObjectProperty<>(found.stream().findFirst());
            FormAct<Paper> model = new FormAct<>(desk.background(), () -> reader.get().map(print)
                .orElse(Outcome.refused(Problem.at("reader", "plan.problem.reader-missing"))).map(this::paper), paper -> {
                    desk.navigator().closeDialog();
                    desk.papers().show(paper.title(), fileName, paper.pdf());
                });
            PreviewBox preview = new PreviewBox(desk.text(), desk.background());
            reader.subscribe(chosen -> preview.ask(() -> chosen.map(to -> readers.preview(around, to, acts.actor())), readers::name));
            desk.navigator().openDialog(new AskScreen(desk, "plan.print", model, form -> form.passing().node(preview).choice("reader", reader, found, Recipient::name).wide()));
        });
    }

    private void show(String fileName, Supplier<Outcome<Document>> print) {
        desk.background().run(() -> print.get().map(this::paper),
            outcome -> outcome.handle(paper -> desk.papers().show(paper.title(), fileName, paper.pdf()),
                found -> desk.navigator().say(desk.text().of(found.getFirst()))));
    }

    private record Paper(String title, byte[] pdf) {}

    private Paper paper(Document document) {
        return new Paper(document.title(), documents.pdf(document));
    }
}
