package org.teamaround.referral.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** One form of the registers (advice, what families say, referrals out) with its one act; its words stand under {@code keys}. */
final class RegisterForm extends Screen {
    private final String title;
    private final FormBody body;

    private RegisterForm(Desk desk, String keys, Consumer<Form> lay, FormAct<?> act, boolean dialog) {
        title = desk.text().of(keys + ".title");
        Form form = new Form(desk, keys);
        lay.accept(form);
        form.follows(act.problems);
        Action saves = Action.of(keys + ".act", act::run).icon("bi-check2").needs(Right.ENTER);
        body = dialog ? FormBody.dialog(desk, form, saves, "referral.registers.leave") : FormBody.page(desk, form, saves, "referral.registers.leave");
    }

    static RegisterForm page(Desk desk, String keys, Consumer<Form> lay, FormAct<?> act) {
        return new RegisterForm(desk, keys, lay, act, false);
    }

    static RegisterForm dialog(Desk desk, String keys, Consumer<Form> lay, FormAct<?> act) {
        return new RegisterForm(desk, keys, lay, act, true);
    }

    /** What is known already, before the questions. */
    RegisterForm above(List<Node> known) {
        known.reversed().forEach(body::above);
        return this;
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
