package org.teamaround.plan.view;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.WrappedWords;

/** A small form above the page for one act: texts under {@code keys.title}, {@code keys.save}, {@code keys.<field>}. */
final class AskScreen extends Screen {
    private final String title;
    private final VBox body = new VBox();

    AskScreen(Desk desk, String keys, AskModel<?> model, Consumer<Form> lay) {
        title = desk.text().of(keys + ".title");
        Form form = new Form(desk, keys);
        lay.accept(form);
        form.follows(model.problems);
        Action save = Action.of(keys + ".save", model::run).icon("bi-check2");
        HBox buttons = new HBox(form.saves(save), new Buttons(desk).quiet(Action.of("plan.act.leave", desk.navigator()::leaveDialog)));
        buttons.getStyleClass().add("acts");
        body.getStyleClass().add("dialog-body");
        desk.text().find(keys + ".explanation").ifPresent(words -> {
            Label explanation = new Label(words);
            WrappedWords.of(explanation);
            body.getChildren().add(explanation);
        });
        body.getChildren().addAll(form, buttons);
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
