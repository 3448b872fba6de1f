package org.teamaround.correct.view;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Tone;

/** Moves something to the child it belongs to; above stands what goes along and what stays. */
public final class MoveScreen extends Screen {
    private final Desk desk;
    private final MoveModel model;
    private final VBox body = new VBox();

    public MoveScreen(Desk desk, MoveModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "correct.move");
        form.suggest("to", model.to, model.others, model::name);
        form.longText("reason", model.reason);
        form.follows(model.problems);
        HBox buttons = new HBox(form.saves(Action.of("correct.move.save", model::save).icon("bi-arrow-left-right").shortcut("Shortcut+S").needs(Right.CORRECT)),
            new Buttons(desk).quiet(Action.of("correct.leave", desk.navigator()::leave)));
        buttons.getStyleClass().add("acts");
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(new Banner(desk.text().of(Word.of("correct.along", model.kind())), Tone.QUIET), form, buttons);
    }

    @Override public String title() {
        return desk.text().of("correct.move.title", model.row().what());
    }

    @Override public Node content() {
        return body;
    }
}
