package org.teamaround.vault.view;

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

/** Shows a passphrase for the first unlocking once, to be printed or written down and handed to the user it is for. */
public final class HandoverScreen extends Screen {
    private final Desk desk;
    private final String name;
    private final SimpleBooleanProperty noted = new SimpleBooleanProperty();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final VBox words;
    private final VBox body;

    HandoverScreen(Desk desk, UserModel.Handover handover, Runnable print, Runnable done) {
        this.desk = desk;
        this.name = handover.user().name();
        Label about = new Label(desk.text().of("keys.handover.about", name));
        WrappedWords.of(about);
        words = new VBox(new Label(handover.passphrase()));
        words.getStyleClass().add("recovery-key");
        Form form = new Form(desk, "keys.handover");
        form.tick("noted", noted).wide();
        form.follows(problems);
        HBox paper = new HBox(new Buttons(desk).plain(Action.of("keys.handover.print", print).icon("bi-printer")));
        HBox acts = new HBox(form.saves(Action.of("keys.handover.done", () -> leave(done)).icon("bi-check-circle")));
        paper.getStyleClass().add("acts");
        acts.getStyleClass().add("acts");
        body = new VBox(about, words, paper, form, acts);
        body.getStyleClass().add("page-body");
    }

    private void leave(Runnable done) {
        if (!noted.get()) {
            problems.setAll(Problem.at("noted", "keys.handover.not-noted"));
            return;
        }
        words.getChildren().clear(); // the page itself may be gone back to
        done.run();
    }

    @Override
    public String title() {
        return desk.text().of("keys.handover.title", name);
    }

    @Override
    public Node content() {
        return body;
    }
}
