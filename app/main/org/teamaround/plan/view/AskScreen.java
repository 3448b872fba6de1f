package org.teamaround.plan.view;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** A small form above the page for one act: texts under {@code keys.title}, {@code keys.save}, {@code keys.<field>}. */
final class AskScreen extends Screen {
    private final String title;
    private final FormBody body;

    AskScreen(Desk desk, String keys, FormAct<?> model, Consumer<Form> lay) {
        title = desk.text().of(keys + ".title");
        Form form = new Form(desk, keys);
        lay.accept(form);
        form.follows(model.problems);
        Action save = Action.of(keys + ".save", model::run).icon("bi-check2");
        body = FormBody.dialog(desk, form, save, "plan.act.leave").saying(desk.text().find(keys + ".explanation"));
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
