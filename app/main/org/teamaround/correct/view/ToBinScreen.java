package org.teamaround.correct.view;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Tone;

/** Puts something entered by mistake into the bin, with the reason. */
public final class ToBinScreen extends Screen {
    private final Desk desk;
    private final BinModel model;
    private final VBox body = new VBox();

    public ToBinScreen(Desk desk, BinModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "correct.to-bin");
        if (model.candidates.size() != 1) form.suggest("which", model.which, model.candidates, BinCandidate::name);
        form.longText("reason", model.reason);
        form.follows(model.problems);
        HBox buttons = new HBox(form.saves(Action.of("correct.to-bin.save", model::save).icon("bi-trash").shortcut("Shortcut+S").needs(Right.CORRECT)),
            new Buttons(desk).quiet(Action.of("correct.leave", desk.navigator()::leave)));
        buttons.getStyleClass().add("acts");
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(new Banner(desk.text().of("correct.to-bin.means"), Tone.QUIET), form, buttons);
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
