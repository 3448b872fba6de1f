package org.teamaround.panel.view;

import javafx.scene.Node;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** One weighty question: to which day, or why it is cancelled. */
final class MeetingChangeScreen extends Screen {
    private final Desk desk;
    private final MeetingChangeModel model;
    private final Node body;

    MeetingChangeScreen(Desk desk, MeetingChangeModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "panel.change");
        if (model.moves) {
            form.date("date", model.date);
            form.time("time", model.time);
        }
        form.text("reason", model.reason).wide();
        form.follows(model.problems);
        body = FormBody.dialog(desk, form, Action.of(model.moves ? "panel.act.move" : "panel.act.cancel", model::act), "panel.act.leave");
    }

    @Override public String title() {
        return desk.text().of(model.moves ? "panel.change.move" : "panel.change.cancel", model.meeting.date());
    }

    @Override public Node content() {
        return body;
    }
}
