package org.teamaround.panel.view;

import javafx.scene.Node;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** Attendance, apologies, conflicts of interest, matters arising. */
final class MeetingNotesScreen extends Screen {
    private final Desk desk;
    private final Node body;

    MeetingNotesScreen(Desk desk, MeetingNotesModel model) {
        this.desk = desk;
        Form form = new Form(desk, "panel.notes");
        if (!model.members().isEmpty()) form.ticks("attended", model.attended, model.members(), model::name);
        form.longText("apologies", model.apologies).optional();
        form.longText("conflicts", model.conflicts).optional();
        form.longText("mattersArising", model.mattersArising).optional();
        form.text("minuteTaker", model.minuteTaker).optional();
        form.follows(model.problems);
        body = FormBody.dialog(desk, form, Action.of("panel.act.save-notes", model::save).icon("bi-check2"), "panel.act.leave");
    }

    @Override public String title() {
        return desk.text().of("panel.notes.title");
    }

    @Override public Node content() {
        return body;
    }
}
