package org.teamaround.plan.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;

/** A page that is one form with one act: {@code keys.title}, {@code keys.save}, Ctrl+S. What was typed stays until it is saved or left. */
abstract class FormScreen extends Screen {
    final Desk desk;
    private final String keys;
    private final AskModel<?> act;
    private final Form form;
    private final VBox body = new VBox();

    FormScreen(Desk desk, String keys, AskModel<?> act) {
        this.desk = desk;
        this.keys = keys;
        this.act = act;
        form = new Form(desk, keys);
        form.follows(act.problems);
        body.getStyleClass().add("page-body");
    }

    /** The fields, laid by the page itself. */
    final Form form() {
        return form;
    }

    /** To be called when the fields are laid. */
    final void done() {
        HBox buttons = new HBox(form.saves(Action.of(keys + ".save", act::run).icon("bi-check2")),
            new Buttons(desk).quiet(Action.of("plan.act.leave", desk.navigator()::leave)));
        buttons.getStyleClass().add("acts");
        body.getChildren().setAll(form, buttons);
    }

    @Override public String title() {
        return desk.text().of(keys + ".title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public List<Action> actions() {
        return List.of(Action.of(keys + ".save", () -> form.submit(act::run)).icon("bi-check2").shortcut("Shortcut+S"));
    }
}
