package org.teamaround.shell;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.WrappedWords;

/** Shows the recovery key once: to print, save or write down, because it is kept nowhere else. */
final class RecoveryKeyScreen extends Screen {
    private final Desk desk;
    private final SimpleBooleanProperty keptSafe = new SimpleBooleanProperty();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final VBox body = new VBox();
    private final VBox key;

    /** @param lines the key as printed */
    RecoveryKeyScreen(Desk desk, List<String> lines, Runnable paper, Runnable start) {
        this.desk = desk;
        Label why = new Label(desk.text().of("shell.recovery.why"));
        WrappedWords.of(why);
        key = new VBox();
        key.getStyleClass().add("recovery-key");
        lines.forEach(line -> key.getChildren().add(new Label(line)));
        Form form = new Form(desk, "shell.recovery");
        form.tick("kept", keptSafe).wide();
        form.follows(problems);
        body.getStyleClass().add("threshold-body");
        body.getChildren().addAll(why, key, acts(new Buttons(desk).plain(
                Action.of("shell.recovery.print", paper).icon("bi-printer"))), form, acts(form.saves(
                Action.of("shell.recovery.start", () -> begin(start)).icon("bi-check-circle"))));
    }

    /** On a page of the open vault, in place of the sheet before. */
    static RecoveryKeyScreen renewed(Desk desk, List<String> lines, Runnable paper, Runnable done) {
        RecoveryKeyScreen screen = new RecoveryKeyScreen(desk, lines, paper, done);
        screen.body.getStyleClass().setAll("page-body");
        return screen;
    }

    private static HBox acts(Node button) {
        HBox acts = new HBox(button);
        acts.getStyleClass().add("acts");
        return acts;
    }

    private void begin(Runnable start) {
        if (!keptSafe.get()) {
            problems.setAll(Problem.at("kept", "shell.recovery.not-kept"));
            return;
        }
        key.getChildren().clear(); // the page itself may be gone back to
        start.run();
    }

    @Override
    public String title() {
        return desk.text().of("shell.recovery.title");
    }

    @Override
    public Node content() {
        return body;
    }
}
