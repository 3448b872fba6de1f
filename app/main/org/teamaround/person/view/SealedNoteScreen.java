package org.teamaround.person.view;

import java.util.List;
import javafx.scene.Node;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** A restricted note to be written or corrected. */
public final class SealedNoteScreen extends Screen {
    private final String title;
    private final FormBody body;

    /** @param name the child's, as shown */
    public SealedNoteScreen(Desk desk, SealedNoteModel model, String name) {
        title = desk.text().of(model.corrects() ? "person.note.correct-of" : "person.note.write-about", name);
        Form form = new Form(desk, "person.note");
        form.longText("text", model.text);
        if (model.corrects()) form.longText("reason", model.reason);
        form.follows(model.problems);
        Action writes = Action.of("person.note.save", model::save).icon("bi-lock");
        Action save = model.corrects() ? writes.needs(Right.SEE_RESTRICTED) : writes.needs(Right.EDIT_CASE, List.of(model.child()));
        body = FormBody.page(desk, form, save, "person.form.leave");
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
