package org.teamaround.person.view;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;

/** Everything that is known of one person, to be changed. */
public final class PersonScreen extends Screen {
    private final String title;
    private final PersonModel model;
    private final VBox body = new VBox();

    /** @param name the person's, as shown */
    public PersonScreen(Desk desk, PersonModel model, String name) {
        this.model = model;
        title = desk.text().of("person.form.title", name);
        Form form = new Form(desk, PersonFields.KEYS);
        new PersonFields(desk.text()).layAll(form, model.fields);
        form.follows(model.problems);
        Action save = Action.of("person.form.save", model::save).icon("bi-check2").shortcut("Shortcut+S").needs(Right.ENTER);
        HBox buttons = new HBox(form.saves(save), new Buttons(desk).quiet(Action.of("person.form.leave", desk.navigator()::leave)));
        buttons.getStyleClass().add("acts");
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(form, buttons);
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
