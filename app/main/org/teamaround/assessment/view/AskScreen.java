package org.teamaround.assessment.view;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** One short question above the page: a reason, a day. */
final class AskScreen extends Screen {
    private final String title;
    private final FormBody body;

    /** @param keys text keys of title, field and act: {@code keys.title}, {@code keys.reason}, {@code keys.act} */
    AskScreen(Desk desk, String keys, AskModel model, Consumer<Form> lay) {
        title = desk.text().of(keys + ".title");
        Form form = new Form(desk, keys);
        lay.accept(form);
        form.follows(model.problems);
        body = FormBody.dialog(desk, form, Action.of(keys + ".act", model::act).icon("bi-check2"), "assessment.act.leave");
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
