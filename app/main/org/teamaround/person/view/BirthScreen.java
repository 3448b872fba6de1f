package org.teamaround.person.view;

import java.util.List;
import javafx.scene.Node;
import org.teamaround.kernel.Right;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.Gender;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** Records that an unborn baby was born: the record stays the same, the earlier name is kept. */
public final class BirthScreen extends Screen {
    private final String title;
    private final FormBody body;

    /** @param name the unborn baby's, as shown */
    public BirthScreen(Desk desk, BirthModel model, String name) {
        title = desk.text().of("person.born.title", name);
        Form form = new Form(desk, "person.born");
        form.date("birth", model.on);
        form.choice("gender", model.gender, List.of(Gender.values()), desk.text().words("person.gender"));
        form.text("given", model.given).optional();
        form.text("family", model.family);
        form.choice("ethnicity", model.ethnicity, List.of(Ethnicity.values()), desk.text().words("person.ethnicity")).optional();
        form.follows(model.problems);
        Action save = Action.of("person.born.save", model::save).icon("bi-check2").needs(Right.EDIT_CASE);
        body = FormBody.page(desk, form, save, "person.form.leave");
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
