package org.teamaround.consent.view;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;

/** The page on which a family's answer is recorded. */
public final class ConsentScreen extends Screen {
    private final Desk desk;
    private final ConsentModel model;
    private final Form form;
    private final VBox body;

    public ConsentScreen(Desk desk, ConsentModel model) {
        this.desk = desk;
        this.model = model;
        form = new Form(desk, ConsentFields.KEYS).follows(model.problems);
        form.choice("agreed.relative", model.giver, model.relatives, ConsentModel.Choice::name);
        new ConsentFields(desk.text()).lay(form, model.fields, new SimpleBooleanProperty(true));
        body = new VBox(form, form.saves(Action.of("consent.act.record", model::record)));
        body.getStyleClass().add("page-body");
    }

    @Override public String title() {
        return desk.text().of("consent.page.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public List<Action> actions() {
        return List.of(Action.of("consent.act.record", () -> form.submit(model::record)).shortcut("Shortcut+S"),
            Action.of("consent.act.cancel", desk.navigator()::leave));
    }
}
