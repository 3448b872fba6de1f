package org.teamaround.plan.view;

import java.util.List;
import javafx.scene.Node;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** A page that is one form with one act: {@code keys.title}, {@code keys.save}, Ctrl+S. What was typed stays until it is saved or left. */
abstract class FormScreen extends Screen {
    final Desk desk;
    private final String keys;
    private final FormAct<?> act;
    private final Form form;
    private final FormBody body;

    FormScreen(Desk desk, String keys, FormAct<?> act) {
        this.desk = desk;
        this.keys = keys;
        this.act = act;
        form = new Form(desk, keys);
        form.follows(act.problems);
        body = FormBody.page(desk, form, Action.of(keys + ".save", act::run).icon("bi-check2"), "plan.act.leave");
    }

    /** The fields, laid by the page itself. */
    final Form form() {
        return form;
    }

    @Override public String title() {
        return desk.text().of(keys + ".title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public List<Action> actions() {
        return List.of(Action.of(keys + ".save", () -> form.submit(act::run)).icon("bi-check2").shortcut("Shortcut+S"));
    }
}
