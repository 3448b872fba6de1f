package org.teamaround.correct.view;

import javafx.scene.Node;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Tone;

/** Puts something entered by mistake into the bin, with the reason. */
public final class ToBinScreen extends Screen {
    private final Desk desk;
    private final BinModel model;
    private final FormBody body;

    public ToBinScreen(Desk desk, BinModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "correct.to-bin");
        if (model.candidates.size() != 1) form.suggest("which", model.which, model.candidates, BinCandidate::name);
        form.longText("reason", model.reason);
        form.follows(model.problems);
        body = FormBody.page(desk, form, Action.of("correct.to-bin.save", model::save).icon("bi-trash").needs(Right.CORRECT), "correct.leave").above(new Banner(desk.text().of("correct.to-bin.means"), Tone.QUIET));
    }

    @Override protected void attached() {
        model.look();
    }

    @Override public String title() {
        return model.what().isEmpty() ? desk.text().of("correct.to-bin.of-directory") : desk.text().of("correct.to-bin.title", model.what());
    }

    @Override public Node content() {
        return body;
    }
}
