package org.teamaround.person.view;

import java.util.Map;
import java.util.function.Consumer;
import java.util.Optional;
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
    private final Form form;
    private final HBox buttons;
    private final VBox body = new VBox();

    /** @param name the person's, as shown */
    public PersonScreen(Desk desk, PersonModel model, String name) {
        this.model = model;
        title = desk.text().of("person.form.title", name);
        form = new Form(desk, PersonFields.KEYS);
        new WholePersonFields(desk.text()).lay(form, model.fields);
        form.follows(model.problems);
        Action save = Action.of("person.form.save", model::save).icon("bi-check2").shortcut("Shortcut+S").needs(Right.ENTER);
        buttons = new HBox(form.saves(save), new Buttons(desk).quiet(Action.of("person.form.leave", desk.navigator()::leave)));
        buttons.getStyleClass().add("acts");
        body.getStyleClass().add("page-body");
        LikelyModel likely = model.likely(desk.text());
        Action compare = Action.of("likely.compare", () -> {}).needs(Right.CORRECT);
        body.getChildren().addAll(new LikelyPanel(desk, likely, compare, line -> model.merge(Optional.of(line.person().id()))), form, buttons);
        buttons.getChildren().add(new Buttons(desk).quiet(Action.of("merge.open", () -> model.merge(Optional.empty())).icon("bi-intersect").needs(Right.CORRECT)));
    }

    /** Offers to show what is restricted, in this form; what was typed is given on. */
    PersonScreen offering(Desk desk, Consumer<Map<String, String>> open) {
        buttons.getChildren().add(new Buttons(desk).quiet(Action.of("person.form.open-restricted", () -> open.accept(form.typed())).icon("bi-eye")));
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
