package org.teamaround.correct.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Tone;

/** What was done since unlocking, newest first; each can be taken back, whichever it was. */
public final class SessionScreen extends Screen {
    private final Desk desk;
    private final SessionModel model;
    private final ObservableList<SessionModel.Row> rows = FXCollections.observableArrayList();
    private final TableList<SessionModel.Row> list;
    private final VBox body = new VBox();

    public SessionScreen(Desk desk, SessionModel model) {
        this.desk = desk;
        this.model = model;
        list = new TableList<>(desk.text(), "correct.session", rows).column("when", 6, SessionModel.Row::when)
            .column("what", 34, SessionModel.Row::what).badge("state", 12, this::state);
        body.getStyleClass().addAll("page-body", "wide");
        body.getChildren().addAll(list, foot());
    }

    private HBox foot() {
        BooleanBinding can = Bindings.createBooleanBinding(() -> list.selected().filter(row -> !row.takenBack() && !row.lasting()).isPresent(),
            list.table().getSelectionModel().selectedItemProperty());
        Buttons buttons = new Buttons(desk);
        HBox foot = new HBox(buttons.plain(Action.of("correct.session.back", this::takeBack).icon("bi-arrow-counterclockwise").enabledWhen(can)),
            buttons.quiet(Action.of("correct.session.again", () -> model.again(this::told)).icon("bi-arrow-clockwise")));
        foot.getStyleClass().add("acts");
        return foot;
    }

    private Badge state(SessionModel.Row row) {
        if (row.takenBack()) return new Badge(desk.text().of("correct.session.taken-back"), Tone.CARE);
        return new Badge(desk.text().of(row.lasting() ? "correct.session.lasting" : "correct.session.stands"), row.lasting() ? Tone.QUIET : Tone.GOOD);
    }

    private void takeBack() {
        list.selected().ifPresent(row -> model.takeBack(row.act(), this::told));
    }

    private void told(String sentence) {
        desk.navigator().refresh();
        desk.navigator().say(sentence);
        load();
    }

    private void load() {
        model.rows(found -> rows.setAll(List.copyOf(found)));
    }

    @Override protected void attached() {
        load();
    }

    @Override public String title() {
        return desk.text().of("correct.session.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
