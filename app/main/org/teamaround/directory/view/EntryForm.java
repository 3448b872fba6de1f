package org.teamaround.directory.view;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;

/** The page around the form of one entry: the form, Save, and the way back. */
final class EntryForm {
    private EntryForm() {}

    static VBox of(Desk desk, Form form, Right right, Runnable save) {
        Action saves = Action.of("directory.save", save).icon("bi-check2").shortcut("Shortcut+S").needs(right);
        HBox acts = new HBox(form.saves(saves), new Buttons(desk).quiet(Action.of("directory.leave", desk.navigator()::leave)));
        acts.getStyleClass().add("acts");
        VBox body = new VBox(form, acts);
        body.getStyleClass().add("page-body");
        return body;
    }
}
