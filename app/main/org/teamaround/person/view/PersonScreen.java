package org.teamaround.person.view;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** Everything that is known of one person, to be changed. */
public final class PersonScreen extends Screen {
    private final String title;
    private final PersonModel model;
    private final Form form;
    private final FormBody body;

    /** @param name the person's, as shown */
    public PersonScreen(Desk desk, PersonModel model, String name) {
        this.model = model;
        title = desk.text().of("person.form.title", name);
        form = new Form(desk, PersonFields.KEYS);
        new WholePersonFields(desk.text()).lay(form, model.fields);
        form.follows(model.problems);
        Action save = Action.of("person.form.save", model::save).icon("bi-check2").needs(Right.ENTER);
        LikelyModel likely = model.likely(desk.text());
        Action compare = Action.of("likely.compare", () -> {}).needs(Right.CORRECT);
        body = FormBody.page(desk, form, save, "person.form.leave")
            .above(new LikelyPanel(desk, likely, compare, line -> model.merge(Optional.of(line.person().id()))))
            .beside(new Buttons(desk).quiet(Action.of("merge.open", () -> model.merge(Optional.empty())).icon("bi-intersect").needs(Right.CORRECT)));
    }

    /** Offers to show what is restricted, in this form; what was typed is given on. */
    PersonScreen offering(Desk desk, Consumer<Map<String, String>> open) {
        body.beside(new Buttons(desk).quiet(Action.of("person.form.open-restricted", () -> open.accept(form.typed())).icon("bi-eye")));
        return this;
    }

    PersonScreen retyped(Map<String, String> typed) {
        form.retype(typed);
        return this;
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
