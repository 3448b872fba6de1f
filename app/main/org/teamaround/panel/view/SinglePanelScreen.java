package org.teamaround.panel.view;

import javafx.scene.Node;
import org.teamaround.directory.Practitioner;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** The form of one panel date. */
final class SinglePanelScreen extends Screen {
    private final Desk desk;
    private final Node body;

    SinglePanelScreen(Desk desk, SinglePanelModel model) {
        this.desk = desk;
        Form form = new Form(desk, "panel.single");
        form.text("name", model.name);
        form.date("date", model.date);
        form.time("time", model.time);
        form.text("place", model.place).optional();
        form.number("deadlineDays", model.deadlineDays);
        form.suggest("chair", model.chair, model.practitioners, Practitioner::name).optional();
        form.follows(model.problems);
        body = FormBody.page(desk, form, Action.of("panel.act.save-single", model::save).icon("bi-check2"), "panel.act.leave");
    }

    @Override public String title() {
        return desk.text().of("panel.single.title");
    }

    @Override public Node content() {
        return body;
    }
}
