package org.teamaround.person.view;

import java.util.List;
import javafx.scene.Node;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Tone;

/** A team leader says who may read what is restricted about a child. */
public final class ReadersScreen extends Screen {
    private final String title;
    private final FormBody body;

    /** @param name the child's, as shown */
    public ReadersScreen(Desk desk, ReadersModel model, String name) {
        title = desk.text().of("person.readers.title", name);
        Form form = new Form(desk, "person.readers");
        form.options("by", model.by, List.of(ReadersModel.By.values()), desk.text().words("person.readers.by"));
        form.ticks("named", model.named, model.candidates, Actor::name);
        form.follows(model.problems);
        Action save = Action.of("person.readers.save", model::save).icon("bi-lock").needs(Right.NAME_READERS);
        body = FormBody.page(desk, form, save, "person.form.leave").above(new Banner(desk.text().of("person.readers.what-it-does"), Tone.CARE));
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
