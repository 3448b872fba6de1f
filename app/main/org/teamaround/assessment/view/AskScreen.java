package org.teamaround.assessment.view;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;

/** One short question above the page: a reason, a day. */
final class AskScreen extends Screen {
    private final String title;
    private final VBox body = new VBox();

    /** @param keys text keys of title, field and act: {@code keys.title}, {@code keys.reason}, {@code keys.act} */
    AskScreen(Desk desk, String keys, AskModel model, Consumer<Form> lay) {
        title = desk.text().of(keys + ".title");
        Form form = new Form(desk, keys);
        lay.accept(form);
        form.follows(model.problems);
        HBox buttons = new HBox(form.saves(Action.of(keys + ".act", model::act).icon("bi-check2")),
            new Buttons(desk).quiet(Action.of("assessment.act.leave", desk.navigator()::leaveDialog)));
        buttons.getStyleClass().add("acts");
        body.getStyleClass().add("dialog-body");
        body.getChildren().addAll(form, buttons);
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
