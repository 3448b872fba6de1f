package org.teamaround.plan.view;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.Word;
import org.teamaround.plan.ActionState;
import org.teamaround.plan.ActionUpdate;
import org.teamaround.plan.Attendance;
import org.teamaround.plan.Blocker;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Doer;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.MeetingKind;
import org.teamaround.plan.PlanAction;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.Named;

/** The ways to the pages and small forms of a case, each with what is done when it is saved. */
public final class PlanDoors {
    private static final List<ActionState> RESULTS = List.of(ActionState.AGREED, ActionState.IN_PROGRESS, ActionState.DONE,
        ActionState.PARTLY_DONE, ActionState.NOT_DONE, ActionState.BLOCKED, ActionState.CANCELLED);
    private final Desk desk;
    private final PlanShelf shelf;
    private final PlanActs acts;
    private final PaperDoors papers;

    public PlanDoors(Desk desk, PlanShelf shelf, PlanActs acts, PaperDoors papers) {
        this.desk = desk;
        this.shelf = shelf;
        this.acts = acts;
        this.papers = papers;
    }

    PlanShelf shelf() {
        return shelf;
    }

    PaperDoors papers() {
        return papers;
    }

    void lead(ChildCase found, Runnable done) {
        boolean changes = found.episode().flatMap(Episode::lead).isPresent();
        desk.background().run(shelf::workers, workers -> {
            LeadModel model = new LeadModel(new Around(found.together(), shelf), acts, changes, desk.moment().today());
            ObservableList<Someone> known = FXCollections.observableArrayList(workers);
            dialog(changes ? "plan.lead-change" : "plan.lead", at("plan-lead", found), model::save, done, form -> {
                model.around.lay(form);
                form.suggest("lead", model.lead, known, Someone::words);
                form.date("from", model.from);
                form.yesNo("accepted", model.accepted);
                form.yesNo("familyPreference", model.familyPreference);
                form.longText("reason", model.reason);
            });
        });
    }

    void answer(ChildCase found, Runnable done) {
        Around around = new Around(found.together(), shelf);
        ObjectProperty<Stated<Boolean>> accepted = new SimpleObjectProperty<>(Stated.notYetAsked());
        StringProperty reason = new SimpleStringProperty("");
        dialog("plan.lead-answer", at("plan-answer", found), () -> accepted.get().answer().map(yes -> acts.answerLead().answer(around.ids(), yes, reason.get(), acts.actor()))
            .orElse(Outcome.refused(Problem.at("accepted", "plan.problem.answer-missing"))), done, form -> {
                around.lay(form);
                form.yesNo("accepted", accepted);
                form.longText("reason", reason).optional();
            });
    }

    void contact(ChildCase found, Runnable done) {
        day(found, "plan.contact", at("plan-contact", found), (ids, on) -> acts.contact().contacted(ids, on, acts.actor()), done);
    }

    void visit(ChildCase found, Runnable done) {
        day(found, "plan.visit", at("plan-visit", found), (ids, on) -> acts.visit().visited(ids, on, acts.actor()), done);
    }

    /** An act on some children on a day. */
    private interface OnDay {
        Outcome<List<Episode>> on(List<EpisodeId> ids, Optional<LocalDate> day);
    }

    private void day(ChildCase found, String keys, Bookmark place, OnDay act, Runnable done) {
        Around around = new Around(found.together(), shelf);
        ObjectProperty<Optional<LocalDate>> on = new SimpleObjectProperty<>(Optional.of(desk.moment().today()));
        dialog(keys, place, () -> act.on(around.ids(), on.get()), done, form -> {
            around.lay(form);
            form.date("on", on);
        });
    }

    void open(ChildCase found, Runnable done) {
        ObjectProperty<Optional<LocalDate>> on = new SimpleObjectProperty<>(Optional.of(desk.moment().today()));
        dialog("plan.open", at("plan-open", found), () -> acts.open().open(found.child(), on.get(), acts.actor()), done, form -> form.date("on", on));
    }

    void goOn(ChildCase found, Runnable done) {
        Around around = new Around(found.together(), shelf);
        StringProperty reason = new SimpleStringProperty("");
        dialog("plan.end-hold", at("plan-go-on", found), () -> acts.endHold().goOn(around.ids(), reason.get(), acts.actor()), done, form -> {
            around.lay(form);
            form.longText("reason", reason);
        });
    }

    void close(ChildCase found) {
        ClosureModel model = new ClosureModel(new Around(found.together(), shelf), acts, desk.moment().today());
        desk.navigator().open(new ClosureScreen(desk, model, page(model::save)), at("plan-close", found));
    }

    void update(ChildCase found, DeliveryPlan plan, PlanAction action, Runnable done) {
        ObjectProperty<Optional<ActionState>> state = new SimpleObjectProperty<>(Optional.of(action.state()));
        StringProperty progress = new SimpleStringProperty(action.progress());
        ObjectProperty<Optional<LocalDate>> ended = new SimpleObjectProperty<>(action.endedOn());
        ObjectProperty<Optional<Blocker>> blocker = new SimpleObjectProperty<>(action.blocker());
        StringProperty reason = new SimpleStringProperty(action.reason());
        dialog("plan.update", at("plan-update", found).with("plan", plan.id()).with("action", action.id()), () -> acts.update().update(plan.id(), action.id(), new ActionUpdate(state.get().orElse(action.state()), progress.get(),
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
            desk.navigator().open(new CallScreen(desk, model, page(model::save), people), at("plan-call", found));
        });
    }

    /** The family but for the unborn, the lead, and whoever was at the last meeting. */
    private List<Someone> usual(ChildCase found, List<Someone> people) {
        Set<Doer> usual = new HashSet<>();
        found.together().stream().flatMap(e -> e.lead().stream()).forEach(l -> usual.add(new Doer.Worker(l.practitioner())));
        found.meetings().stream().reduce((a, b) -> b).ifPresent(m -> m.attendees().forEach(a -> usual.add(a.who())));
        return people.stream().filter(s -> usual.contains(s.who()) || s.who() instanceof Doer.Family(var id) && !shelf.isUnborn(id)).toList();
    }

    void invite(ChildCase found, TeamMeeting meeting, Runnable done) {
        desk.background().run(() -> shelf.people(found.together()), people -> {
            InviteModel model = new InviteModel(meeting, people, acts);
            ObservableList<Someone> known = FXCollections.observableArrayList(people);
            dialog("plan.invite", at("plan-invite", found, meeting), model::save, done, form -> form.rows("invited", model.invited, CallModel.Guest::new,
                (row, guest) -> row.suggest("who", guest.who, known, Someone::words).wide()));
        });
    }

    void hold(ChildCase found, TeamMeeting meeting) {
        desk.background().run(() -> shelf.people(found.together()), people -> {
            HoldModel model = new HoldModel(meeting, people, acts);
            desk.navigator().open(new HoldScreen(desk, model, page(model::save), people), at("plan-hold", found, meeting));
        });
    }

    void agree(ChildCase found, TeamMeeting meeting) {
        desk.background().run(() -> fields(found), fields -> {
            AgreeModel model = new AgreeModel(meeting, acts);
            desk.navigator().open(new AgreeScreen(desk, model, page(model::save), fields), at("plan-agree", found, meeting));
        });
    }

    void review(ChildCase found, TeamMeeting meeting, DeliveryPlan plan) {
        desk.background().run(() -> fields(found), fields -> {
            ReviewModel model = new ReviewModel(meeting, plan, acts);
            desk.navigator().open(new ReviewScreen(desk, model, page(model::save), fields), at("plan-review", found, meeting).with("plan", plan.id()));
        });
    }

    private PlanFields fields(ChildCase found) {
        return new PlanFields(desk, shelf.people(found.together()), shelf.family(found.together()));
    }

    void circulate(ChildCase found, TeamMeeting meeting, Runnable done) {
        ObjectProperty<Optional<LocalDate>> on = new SimpleObjectProperty<>(Optional.of(desk.moment().today()));
        String there = meeting.attendees().stream().filter(a -> a.attendance() != Attendance.NOT_INVITED).map(a -> shelf.name(a.who()))
            .collect(Collectors.joining("\n"));
        StringProperty to = new SimpleStringProperty(there);
        dialog("plan.circulate", at("plan-circulate", found, meeting), () -> acts.circulate().circulated(meeting.id(), on.get(), List.of(to.get().split("\n")), acts.actor()), done, form -> {
            form.date("on", on);
            form.longText("to", to);
        });
    }

    private static Bookmark at(String place, ChildCase found) {
        return Bookmark.of(place).with("child", found.child());
    }

    private static Bookmark at(String place, ChildCase found, TeamMeeting meeting) {
        return at(place, found).with("meeting", meeting.id());
    }

    private <T> void dialog(String keys, Bookmark place, Supplier<Outcome<T>> act, Runnable done, Consumer<Form> lay) {
        FormAct<T> model = new FormAct<>(desk.background(), act, kept -> {
            desk.navigator().finishDialog();
            saved();
            done.run();
        });
        desk.navigator().openDialog(new AskScreen(desk, keys, model, lay), place);
    }

    private <T> FormAct<T> page(Supplier<Outcome<T>> act) {
        return new FormAct<>(desk.background(), act, kept -> {
            desk.navigator().finish();
            saved();
        });
    }

    private void saved() {
        desk.navigator().say(desk.text().of("plan.saved", Dates.time(desk.moment().local().toLocalTime())));
    }
}
