package org.teamaround.person.view;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.teamaround.kernel.Outcome;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** One act about a family with its form: runs it away from the window, then shows what is wrong or goes back. */
final class FamilyForm extends Screen {
    private final String title;
    private final FormBody body;

    /**
     * @param keys where its texts begin: {@code .title}, {@code .save}, its fields, and {@code .explanation} where there is something to say first
     * @param save the main button's right
     */
    FamilyForm(Desk desk, String keys, String name, Consumer<Form> lay, Supplier<? extends Outcome<?>> act, UnaryOperator<Action> save, Runnable done) {
        title = desk.text().of(keys + ".title", name);
        Form form = new Form(desk, keys);
        lay.accept(form);
        FormAct<Object> keeps = new FormAct<>(desk.background(), act, kept -> done.run());
        form.follows(keeps.problems);
        Action keep = save.apply(Action.of(keys + ".save", keeps::run).icon("bi-check2"));
        body = FormBody.page(desk, form, keep, "person.form.leave").saying(desk.text().find(keys + ".explanation"));
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
