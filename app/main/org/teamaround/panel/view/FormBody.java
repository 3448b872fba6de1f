package org.teamaround.panel.view;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;

/** A page around one form: the form, the button of its act, and the way back. */
final class FormBody {
    private FormBody() {}

    static VBox page(Desk desk, Form form, Action act) {
        return of(desk, form, act, desk.navigator()::leave);
    }

    static VBox dialog(Desk desk, Form form, Action act) {
        return of(desk, form, act, desk.navigator()::leaveDialog);
    }

    private static VBox of(Desk desk, Form form, Action act, Runnable leave) {
        HBox acts = new HBox(form.saves(act), new Buttons(desk).quiet(Action.of("panel.act.leave", leave)));
        acts.getStyleClass().add("acts");
        VBox body = new VBox(form, acts);
        body.getStyleClass().add("page-body");
        return body;
    }
}
