package org.teamaround.correct.view;

import javafx.scene.Node;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Tone;

/** Moves something to the child it belongs to; above stands what goes along and what stays. */
public final class MoveScreen extends Screen {
    private final Desk desk;
    private final MoveModel model;
    private final FormBody body;

    public MoveScreen(Desk desk, MoveModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "correct.move");
        form.choice("to", model.to, model.others, model::name);
        form.longText("reason", model.reason);
        form.follows(model.problems);
        body = FormBody.page(desk, form, Action.of("correct.move.save", model::save).icon("bi-arrow-left-right").needs(Right.CORRECT), "correct.leave").above(new Banner(desk.text().of(Word.of("correct.along", model.kind())), Tone.QUIET));
    }

    @Override public String title() {
        return desk.text().of("correct.move.title", model.row().what());
    }

    @Override public Node content() {
        return body;
    }
}
