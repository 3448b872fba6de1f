package org.teamaround.diary.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.diary.Fixes;
import org.teamaround.diary.view.HomeModel.Part;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Action;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Desk;
import org.teamaround.ui.EmptyState;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Tone;

/** The first page: what is due and overdue, soonest first; Enter opens where it is settled. */
public final class HomeScreen extends Screen implements Refreshable {
    private final Desk desk;
    private final HomeModel model;
    private final Announcements announcements;
    private final List<Action> beginnings;
    private final TableList<HomeLine> list;
    private final UnfinishedList unfinished;
    private final VBox content = new VBox();
    private final VBox top = new VBox();
    private Optional<Supplier<Node>> above = Optional.empty();

    /** @param beginnings what can be begun from here, such as a new referral */
    public HomeScreen(Desk desk, HomeModel model, Announcements announcements, OpensIssue opener, List<Action> beginnings) {
        this.desk = desk;
        this.model = model;
        this.announcements = announcements;
        this.beginnings = List.copyOf(beginnings);
        list = new TableList<>(desk.text(), "diary.home", model.shown()).badge("urgency", 8, this::badge).said(line -> badge(line).getText()).picked()
            .column("what", 21, HomeLine::what).picked().column("who", 17, HomeLine::who).picked().date("due", 10, l -> Optional.of(l.due()))
            .column("when", 8, HomeLine::when).column("why", 20, HomeLine::why).opens(line -> opener.open(line.issue())).tools(desk);
        sayWhileLooking();
        unfinished = new UnfinishedList(desk);
        content.getChildren().addAll(top, unfinished, parts(), list);
        content.setSpacing(10);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /** What can be settled from here, without opening anything: F9. */
    public HomeScreen settles(Fixes fixes) {
        content.getChildren().add(new FixLine(desk, fixes, model, list));
        return this;
    }

    /** @param line something said above the list, made anew each time the page shows */
    public HomeScreen above(Optional<Supplier<Node>> line) {
        above = line;
        return this;
    }

    /** "Nothing is due" is said only once it has been looked. */
    private void sayWhileLooking() {
        ObjectProperty<Node> empty = list.table().placeholderProperty();
        Node nothing = empty.get();
        empty.bind(Bindings.when(model.looked()).then(nothing).otherwise(new EmptyState("bi-search", desk.text().of("diary.home.looking"))));
    }

    private Node parts() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(8);
        for (Part part : Part.values()) {
            ToggleButton button = new ToggleButton();
            button.setToggleGroup(group);
            button.setSelected(part == model.part().get());
            button.setOnAction(e -> {
                button.setSelected(true);
                model.part().set(part);
            });
            model.lines().addListener((ListChangeListener<HomeLine>) c -> name(button, part));
            name(button, part);
            row.getChildren().add(button);
        }
        return row;
    }

    private void name(ToggleButton button, Part part) {
        button.setText(desk.text().of(Word.of("diary.part", part).key(), model.count(part)));
    }

    private Badge badge(HomeLine line) {
        Tone tone = switch (line.urgency()) {
            case COMING -> Tone.QUIET;
            case AMBER -> Tone.CARE;
            case OVERDUE, TO_COORDINATOR, TO_TEAM_LEADER -> Tone.GRAVE;
        };
        return new Badge(desk.text().of(Word.of("diary.urgency", line.urgency())), tone);
    }

    @Override
    public String title() {
        return desk.text().of("diary.home.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Action> actions() {
        return beginnings;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }

    @Override
    protected void attached() {
        top.getChildren().setAll(above.stream().map(Supplier::get).toList());
        top.setVisible(above.isPresent());
        top.setManaged(above.isPresent());
        keep(unfinished.follow());
        keep(announcements.onNews(Object.class, fact -> desk.background().onWindow(model::load)));
    }

    @Override
    public void refresh() {
        model.load();
    }
}
