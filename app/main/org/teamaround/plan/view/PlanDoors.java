package org.teamaround.plan.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.consent.Recipient;
import org.teamaround.document.Document;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;
import org.teamaround.plan.ActionState;
import org.teamaround.plan.ActionUpdate;
import org.teamaround.plan.Attendance;
import org.teamaround.plan.Blocker;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.MeetingKind;
import org.teamaround.plan.PlanAction;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Named;

/** The ways to the pages and small forms of a case, each with what is done when it is saved. */
public final class PlanDoors {
    private static final List<ActionState> RESULTS = List.of(ActionState.AGREED, ActionState.IN_PROGRESS, ActionState.DONE,
        ActionState.PARTLY_DONE, ActionState.NOT_DONE, ActionState.BLOCKED, ActionState.CANCELLED);
    private final Desk desk;
    private final PlanShelf shelf;
    private final PlanActs acts;
    private final Readers readers;
    private final Documents documents;

    public PlanDoors(Desk desk, PlanShelf shelf, PlanActs acts, Readers readers, Documents documents) {
        this.desk = desk;
        this.shelf = shelf;
        this.acts = acts;
        this.readers = readers;
        this.documents = documents;
    }

    PlanShelf shelf() {
        return shelf;
    }

    void lead(ChildCase found, Runnable done) {
        boolean changes = found.episode().flatMap(Episode::lead).isPresent();
        desk.background().run(shelf::workers, workers -> {
            LeadModel model = new LeadModel(new Around(found.together(), shelf), acts, changes, desk.moment().today());
            ObservableList<Someone> known = FXCollections.observableArrayList(workers);
            dialog(changes ? "plan.lead-change" : "plan.lead", model::save, done, form -> {
                model.around.lay(form);
                form.suggest("lead", model.lead, known, Someone::words);
                form.date("from", model.from);
                form.yesNo("accepted", model.accepted);
                form.yesNo("familyPreference", model.familyPreference);
                form.longText("reason", model.reason);
            });
        });
    }

    void contact(ChildCase found, Runnable done) {
        day(found, "plan.contact", (ids, on) -> acts.contact().contacted(ids, on, acts.actor()), done);
    }

    void visit(ChildCase found, Runnable done) {
        day(found, "plan.visit", (ids, on) -> acts.visit().visited(ids, on, acts.actor()), done);
    }

    /** An act on some children on a day. */
    private interface OnDay {
        Outcome<List<Episode>> on(List<EpisodeId> ids, Optional<LocalDate> day);
    }

    private void day(ChildCase found, String keys, OnDay act, Runnable done) {
        Around around = new Around(found.together(), shelf);
        ObjectProperty<Optional<LocalDate>> on = new SimpleObjectProperty<>(Optional.of(desk.moment().today()));
        dialog(keys, () -> act.on(around.ids(), on.get()), done, form -> {
            around.lay(form);
            form.date("on", on);
        });
    }

    void open(ChildCase found, Runnable done) {
        ObjectProperty<Optional<LocalDate>> on = new SimpleObjectProperty<>(Optional.of(desk.moment().today()));
        dialog("plan.open", () -> acts.open().open(found.child(), on.get(), acts.actor()), done, form -> form.date("on", on));
    }

    void goOn(ChildCase found, Runnable done) {
        Around around = new Around(found.together(), shelf);
        StringProperty reason = new SimpleStringProperty("");
        dialog("plan.end-hold", () -> acts.endHold().goOn(around.ids(), reason.get(), acts.actor()), done, form -> {
            around.lay(form);
            form.longText("reason", reason);
        });
    }

    void close(ChildCase found) {
        ClosureModel model = new ClosureModel(new Around(found.together(), shelf), acts, desk.moment().today());
        desk.navigator().open(new ClosureScreen(desk, model, page(model::save)));
    }

    void update(DeliveryPlan plan, PlanAction action, Runnable done) {
        ObjectProperty<Optional<ActionState>> state = new SimpleObjectProperty<>(Optional.of(action.state()));
        StringProperty progress = new SimpleStringProperty(action.progress());
        ObjectProperty<Optional<LocalDate>> ended = new SimpleObjectProperty<>(action.endedOn());
        ObjectProperty<Optional<Blocker>> blocker = new SimpleObjectProperty<>(action.blocker());
        StringProperty reason = new SimpleStringProperty(action.reason());
        dialog("plan.update", () -> acts.update().update(plan.id(), action.id(), new ActionUpdate(state.get().orElse(action.state()), progress.get(),
            ended.get(), blocker.get(), reason.get()), acts.actor()), done, form -> {
                form.choice("state", state, RESULTS, s -> desk.text().of(Word.of("plan.action.state", s)));
                form.date("endedOn", ended).optional();
                form.longText("progress", progress).optional();
                form.choice("blocker", blocker, List.of(Blocker.WAITING_LIST, Blocker.OTHER), b -> desk.text().of(Word.of("plan.blocker", b))).optional();
                form.longText("reason", reason).optional();
            });
    }

    /** Proposes the family, the lead, and whoever was at the last meeting. */
    void call(ChildCase found) {
        desk.background().run(() -> shelf.people(found.together()), people -> {
            CallModel model = new CallModel(new Around(found.together(), shelf), acts);
            model.kind.set(Optional.of(found.meetings().stream().anyMatch(TeamMeeting::held) ? MeetingKind.REVIEW : MeetingKind.INITIAL));
            usual(found, people).forEach(s -> model.invited.add(CallModel.Guest.of(s)));
            desk.navigator().open(new CallScreen(desk, model, page(model::save), people));
        });
    }

    private static List<Someone> usual(ChildCase found, List<Someone> people) {
        return people.stream().filter(s -> s.who() instanceof org.teamaround.plan.Doer.Family
            || found.together().stream().flatMap(e -> e.lead().stream()).anyMatch(l -> new org.teamaround.plan.Doer.Worker(l.practitioner()).equals(s.who()))
            || found.meetings().stream().reduce((a, b) -> b).stream().flatMap(m -> m.attendees().stream()).anyMatch(a -> a.who().equals(s.who()))).toList();
    }

    void hold(ChildCase found, TeamMeeting meeting) {
        desk.background().run(() -> shelf.people(found.together()), people -> {
            HoldModel model = new HoldModel(meeting, people, acts);
            desk.navigator().open(new HoldScreen(desk, model, page(model::save), people));
        });
    }

    void agree(ChildCase found, TeamMeeting meeting) {
        desk.background().run(() -> fields(found), fields -> {
            AgreeModel model = new AgreeModel(meeting, acts);
            desk.navigator().open(new AgreeScreen(desk, model, page(model::save), fields));
        });
    }

    void review(ChildCase found, TeamMeeting meeting, DeliveryPlan plan) {
        desk.background().run(() -> fields(found), fields -> {
            ReviewModel model = new ReviewModel(meeting, plan, acts);
            desk.navigator().open(new ReviewScreen(desk, model, page(model::save), fields));
        });
    }

    private PlanFields fields(ChildCase found) {
        return new PlanFields(desk, shelf.people(found.together()), shelf.family(found.together()));
    }

    void circulate(TeamMeeting meeting, Runnable done) {
        ObjectProperty<Optional<LocalDate>> on = new SimpleObjectProperty<>(Optional.of(desk.moment().today()));
        String there = meeting.attendees().stream().filter(a -> a.attendance() != Attendance.NOT_INVITED).map(a -> shelf.name(a.who()))
            .collect(java.util.stream.Collectors.joining("\n"));
        StringProperty to = new SimpleStringProperty(there);
        dialog("plan.circulate", () -> acts.circulate().circulated(meeting.id(), on.get(), List.of(to.get().split("\n")), acts.actor()), done, form -> {
            form.date("on", on);
            form.longText("to", to);
        });
    }

    void printPlan(List<Episode> around, DeliveryPlan plan) {
        print(around, "delivery-plan.pdf", to -> acts.print().plan.print(plan.id(), to, acts.actor()));
    }

    void printPack(List<Episode> around, TeamMeeting meeting) {
        print(around, "tac-pack.pdf", to -> acts.print().pack.print(meeting.id(), to, acts.actor()));
    }

    void printMinutes(List<Episode> around, TeamMeeting meeting) {
        print(around, "tac-notes.pdf", to -> acts.print().minutes.print(meeting.id(), to, acts.actor()));
    }

    void printAttendance(TeamMeeting meeting) {
        show("tac-attendance.pdf", () -> acts.print().attendance.print(meeting.id(), new Recipient.Team(desk.text().of("plan.print.team")), acts.actor()));
    }

    private void print(List<Episode> around, String fileName, Function<Recipient, Outcome<Document>> print) {
        desk.background().run(() -> readers.of(around, desk.text().of("plan.print.team")), found -> {
            ObjectProperty<Optional<Recipient>> reader = new SimpleObjectProperty<>(found.stream().findFirst());
            AskModel<Paper> model = new AskModel<>(desk.background(), () -> reader.get().map(print)
                .orElse(Outcome.refused(Problem.at("reader", "plan.problem.reader-missing"))).map(this::paper), paper -> {
                    desk.navigator().closeDialog();
                    desk.papers().show(paper.title(), fileName, paper.pdf());
                });
            desk.navigator().openDialog(new AskScreen(desk, "plan.print", model, form -> form.choice("reader", reader, found, Recipient::name).wide()));
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

    private <T> void dialog(String keys, Supplier<Outcome<T>> act, Runnable done, Consumer<org.teamaround.ui.Form> lay) {
        AskModel<T> model = new AskModel<>(desk.background(), act, kept -> {
            desk.navigator().closeDialog();
            saved();
            done.run();
        });
        desk.navigator().openDialog(new AskScreen(desk, keys, model, lay));
    }

    private <T> AskModel<T> page(Supplier<Outcome<T>> act) {
        return new AskModel<>(desk.background(), act, kept -> {
            desk.navigator().back();
            saved();
        });
    }

    private void saved() {
        desk.navigator().say(desk.text().of("plan.saved", Dates.time(desk.moment().local().toLocalTime())));
    }
}
