package org.teamaround.referral.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.referral.Waiting;
import org.teamaround.ui.Action;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Text;

/** The waiting list. Enter opens a referral; Ctrl+N begins a new one. */
public final class ReferralListScreen extends Screen implements Refreshable {
    private final Desk desk;
    private final ReferralListModel model;
    private final Announcements announcements;
    private final Runnable begin;
    private final TableList<ReferralLine> list;
    private final VBox body = new VBox(10);
    private List<Action> beside = List.of();

    public ReferralListScreen(Desk desk, ReferralListModel model, Announcements announcements, OpensReferral opens, Runnable begin) {
        this.desk = desk;
        this.model = model;
        this.announcements = announcements;
        this.begin = begin;
        Text text = desk.text();
        StateBadges badges = new StateBadges(text);
        list = new TableList<>(text, "referral.list", model.shown()).column("who", 20, ReferralLine::who)
            .badge("state", 12.5, l -> badges.state(l.state())).said(l -> text.of(Word.of("referral.state", l.state()))).picked().date("since", 11, l -> Optional.of(l.received())).picked().number("days", 5, ReferralLine::daysWaiting)
            .column("need", 12, l -> l.need().map(text.words("directory.need")).orElse("")).picked().column("level", 9, l -> l.level().map(text.words("referral.level")).orElse("")).picked().hidden()
            .badge("consent", 7, l -> badges.consent(l.consent())).said(l -> text.of(Word.of("consent.standing", l.consent()))).picked().column("due", 15, ReferralListScreen::due).sortedBy(l -> l.due().map(DueGlance.Due::on))
            .column("whose", 9, l -> text.of(Word.of("referral.whose", l.waiting().whose()))).picked()
            .column("missing", 12, l -> l.waiting().missing().stream().map(text.words("referral.missing")).collect(Collectors.joining(", ")))
            .column("referrer", 14, ReferralLine::referrer).picked().hidden()
            .column("reference", 10.5, ReferralLine::reference).only("overdue", this::isOverdue).only("long", ReferralLine::waitsLong)
            .only("to-begin", l -> l.waiting().whose() == Waiting.Whose.SERVICE).offers("to-begin", "since")
            .offers("long", "since").offers("overdue", "due")
            .opens(line -> opens.open(line.id())).tools(desk);
        CheckBox all = new CheckBox(text.of("referral.list.settled-too"));
        all.selectedProperty().bindBidirectional(model.settledToo());
        body.getChildren().addAll(all, list);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /** Ways to the lists beside this one. */
    public ReferralListScreen beside(List<Action> ways) {
        beside = List.copyOf(ways);
        return this;
    }

    private boolean isOverdue(ReferralLine line) {
        return line.due().filter(due -> due.on().isBefore(desk.moment().today())).isPresent();
    }

    private static String due(ReferralLine line) {
        return line.due().map(due -> Dates.shortDay(due.on()) + ": " + due.what()).orElse("");
    }

    @Override public String title() {
        return desk.text().of("referral.list.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public List<Action> actions() {
        return Stream.concat(beside.stream(), Stream.of(Action.of("referral.act.new", begin).icon("bi-plus").shortcut("Shortcut+N").needs(Right.ENTER))).toList();
    }

    @Override public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }

    @Override protected void attached() {
        keep(announcements.onNews(Object.class, fact -> desk.background().onWindow(model::load)));
    }

    @Override public void refresh() {
        model.load();
    }
}
