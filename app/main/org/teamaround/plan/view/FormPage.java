package org.teamaround.plan.view;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;

/** A whole page that is one form: what stands above it, the form, and the button named for its act ({@code keys.save}). */
final class FormPage extends VBox {
    FormPage(Desk desk, String keys, Form form, AskModel<?> act, Node... above) {
        form.follows(act.problems);
        Action save = Action.of(keys + ".save", act::run).icon("bi-check2").shortcut("Shortcut+S");
        HBox buttons = new HBox(form.saves(save), new Buttons(desk.text()).quiet(Action.of("plan.act.leave", desk.navigator()::back)));
        buttons.getStyleClass().add("acts");
        getStyleClass().add("page-body");
        getChildren().addAll(above);
        getChildren().addAll(form, buttons);
    }
}
