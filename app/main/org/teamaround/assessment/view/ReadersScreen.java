package org.teamaround.assessment.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.consent.Recipient;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Tone;
import org.teamaround.ui.WrappedWords;

/** For whom a CAF is printed: the choices are those the family agreed to. */
final class ReadersScreen extends Screen {
    private final String title;
    private final VBox body = new VBox();

    ReadersScreen(Desk desk, List<Recipient> readers, ReadersModel model, Consumer<Recipient> print) {
        title = desk.text().of("assessment.print.title");
        Form form = new Form(desk, "assessment.print").passing();
        form.choice("reader", model.reader, readers, Recipient::name).wide();
        form.follows(model.problems);
        Action act = Action.of("assessment.act.print-for", () -> model.reader.get().ifPresent(print)).icon("bi-printer");
        HBox buttons = new HBox(form.saves(act), new Buttons(desk).quiet(Action.of("assessment.act.leave", desk.navigator()::leaveDialog)));
        buttons.getStyleClass().add("acts");
        Label explanation = new Label(desk.text().of("assessment.print.explanation"));
        WrappedWords.of(explanation);
        body.getStyleClass().add("dialog-body");
        body.getChildren().addAll(explanation, form, buttons);
        if (readers.isEmpty()) body.getChildren().setAll(new Banner(desk.text().of("assessment.print.nobody"), Tone.CARE));
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
