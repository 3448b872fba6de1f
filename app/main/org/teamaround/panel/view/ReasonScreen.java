package org.teamaround.panel.view;

import javafx.scene.Node;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** Asks for the reason of one act. */
final class ReasonScreen extends Screen {
    private final Desk desk;
    private final ReasonModel model;
    private final Node body;

    ReasonScreen(Desk desk, ReasonModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, model.keys);
        form.text("reason", model.reason).wide();
        form.follows(model.problems);
        body = FormBody.dialog(desk, form, Action.of(model.keys + ".act", model::act), "panel.act.leave");
    }

    @Override public String title() {
        return desk.text().of(model.keys + ".title");
    }

    @Override public Node content() {
        return body;
    }
}
