package org.teamaround.plan.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.person.view.ChildTab;
import org.teamaround.person.view.PersonWords;
import org.teamaround.plan.ActionState;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeState;
import org.teamaround.plan.PlanAction;
import org.teamaround.ui.Action;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.EmptyState;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Section;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Tone;

/** How a child's case stands, who leads it, and the plan in force with its actions. */
public final class PlanTab implements ChildTab {
    private static final int MOST_ROWS = 14;
    private final Desk desk;
    private final PlanDoors doors;
    private final Buttons buttons;

    public PlanTab(Desk desk, PlanDoors doors) {
        this.desk = desk;
        this.doors = doors;
        buttons = new Buttons(desk);
    }

    @Override public String title() {
        return "plan.tab.plan";
    }

    @Override public int order() {
        return 30;
    }

    @Override public Node content(PersonId child) {
        VBox body = new VBox();
        body.getStyleClass().add("page-body");
        show(child, body);
        return body;
    }

    @Override public boolean reopen(Bookmark place) {
        return new PlanReturn(desk, doors).reopen(place);
    }

    private void show(PersonId child, VBox body) {
        desk.background().run(() -> doors.shelf().of(child), found -> {
            Runnable again = () -> show(child, body);
            if (found.episode().isEmpty()) body.getChildren().setAll(none(found, again));
            else body.getChildren().setAll(standing(found, found.episode().get(), again), plan(found, again));
        });
    }

    private Node none(ChildCase found, Runnable again) {
        return new EmptyState("bi-folder", desk.text().of("plan.case.none"),
            buttons.plain(Action.of("plan.act.open", () -> doors.open(found, again)).icon("bi-plus").needs(Right.SCREEN)));
    }

    private Section standing(ChildCase found, Episode episode, Runnable again) {
        Facts facts = new Facts().line(said("state"), PlansScreen.badge(desk, episode.state())).line(said("reference"), episode.reference())
            .line(said("lead"), episode.lead().map(l -> doors.shelf().worker(l.practitioner())).orElse(said("no-lead")))
            .line(desk.text().of("person.siblings"), new PersonWords(desk.text()).called(found.siblings(), desk.moment().today()))
            .line(said("level"), episode.level().map(l -> desk.text().of(Word.of("referral.level", l))).orElse(""))
            .line(said("services"), String.join(", ", episode.services()))
            .line(said("contacted"), day(episode.contactedOn())).line(said("visited"), day(episode.visitedOn()))
            .line(said("owed"), found.owed().stream().map(d -> desk.text().of("plan.case.owed-line", desk.text().of(Word.of("plan.owed", d.limit())), d.due()))
                .collect(Collectors.joining("\n")));
        episode.closure().ifPresent(c -> facts.line(said("closed"), desk.text().of("plan.case.closed-line", c.on(),
            desk.text().of(Word.of("plan.closure", c.reason())), c.signedOffBy())));
        Section section = new Section(said("title"), facts);
        if (found.isOpen()) acts(section, found, episode, again);
        else section.beside(buttons.plain(Action.of("plan.act.open", () -> doors.open(found, again)).icon("bi-plus").needs(Right.SCREEN)));
        return section;
    }

    private void acts(Section section, ChildCase found, Episode episode, Runnable again) {
        if (episode.state() == EpisodeState.CONSENT_HOLD) section.beside(buttons.plain(Action.of("plan.act.go-on", () -> doors.goOn(found, again)).needs(Right.SHARE_WITHOUT_CONSENT)));
        if (episode.lead().filter(l -> l.accepted().isEmpty()).isPresent())
            section.beside(buttons.plain(Action.of("plan.act.answer", () -> doors.answer(found, again)).icon("bi-person-check").needs(Right.EDIT_CASE, List.of(episode.child()))));
        section.beside(buttons.plain(Action.of("plan.act.contact", () -> doors.contact(found, again)).icon("bi-telephone").needs(Right.ENTER)),
            buttons.plain(Action.of("plan.act.visit", () -> doors.visit(found, again)).icon("bi-house-door").needs(Right.ENTER)),
            buttons.plain(Action.of(episode.lead().isPresent() ? "plan.act.change-lead" : "plan.act.name-lead", () -> doors.lead(found, again)).icon("bi-person-plus").needs(Right.SCREEN)),
            buttons.quiet(Action.of("plan.act.close", () -> doors.close(found)).icon("bi-archive").needs(closing(episode))));
    }

    /** After consent was withdrawn a team leader decides (domain.md 4.3). */
    private static Right closing(Episode episode) {
        return episode.state() == EpisodeState.CONSENT_HOLD ? Right.SHARE_WITHOUT_CONSENT : Right.CLOSE;
    }

    private Section plan(ChildCase found, Runnable again) {
        Optional<DeliveryPlan> shown = found.current().or(() -> found.plans().stream().findFirst());
        if (shown.isEmpty()) return new Section(desk.text().of("plan.plan.title"), new EmptyState("bi-card-checklist", desk.text().of("plan.plan.none")));
        DeliveryPlan plan = shown.get();
        TableList<PlanAction> table = table(found, plan, again);
        Section section = new Section(desk.text().of("plan.plan.version", plan.version(), desk.text().of(Word.of("plan.version.state", plan.state()))), table);
        section.beside(buttons.plain(Action.of("plan.act.print-plan", () -> doors.papers().plan(printed(found), plan)).icon("bi-printer")));
        if (plan.isCurrent()) section.beside(buttons.plain(Action.of("plan.act.update", () -> table.selected().ifPresent(a -> doors.update(found, plan, a, again))).icon("bi-pencil").needs(Right.ENTER)));
        table.selectFirst();
        return section;
    }

    private static List<Episode> printed(ChildCase found) {
        return found.together().isEmpty() ? found.episode().stream().toList() : found.together();
    }

    private TableList<PlanAction> table(ChildCase found, DeliveryPlan plan, Runnable again) {
        TableList<PlanAction> table = new TableList<>(desk.text(), "plan.actions", FXCollections.observableArrayList(plan.actions().toList()))
            .column("ref", 4, PlanAction::ref).column("wish", 14, a -> wish(plan, a)).column("action", 18, PlanAction::action)
            .column("who", 12, a -> doors.shelf().name(a.who())).date("byWhen", 9, a -> Optional.of(a.byWhen()))
            .badge("state", 10, this::badge).column("progress", 12, PlanAction::progress);
        if (plan.isCurrent()) table.opens(a -> doors.update(found, plan, a, again));
        return table.compact(MOST_ROWS);
    }

    private static String wish(DeliveryPlan plan, PlanAction action) {
        return plan.outcomes().stream().filter(o -> o.actions().contains(action)).map(o -> o.words()).findFirst().orElse("");
    }

    private Badge badge(PlanAction action) {
        boolean overdue = action.isOverdue(desk.moment().today());
        String words = desk.text().of(Word.of("plan.action.state", action.state()));
        if (overdue) return new Badge(desk.text().of("plan.actions.overdue", words), Tone.GRAVE);
        if (action.endedOn().isPresent() && action.daysLate(desk.moment().today()) > 0)
            return new Badge(desk.text().of("plan.actions.late", words, (int) action.daysLate(desk.moment().today())), Tone.CARE);
        return new Badge(words, action.state() == ActionState.DONE ? Tone.GOOD : action.state() == ActionState.BLOCKED ? Tone.CARE : Tone.QUIET);
    }

    private String day(Optional<java.time.LocalDate> day) {
        return day.map(Dates::day).orElse(said("not-yet"));
    }

    private String said(String name) {
        return desk.text().of("plan.case." + name);
    }
}
