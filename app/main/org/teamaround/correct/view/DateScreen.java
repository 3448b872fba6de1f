package org.teamaround.correct.view;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Section;
import org.teamaround.ui.WrappedWords;

/** Puts a wrong date right: which, the right day, why; and before it is saved, what else will change. */
public final class DateScreen extends Screen {
    private final Desk desk;
    private final DateModel model;
    private final VBox effects = new VBox();
    private final Section changes;
    private final FormBody body;

    public DateScreen(Desk desk, DateModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "correct.wrong");
        form.choice("which", model.which, model.row().dates(), model::said).wide();
        form.date("day", model.day);
        form.longText("reason", model.reason);
        form.follows(model.problems);
        changes = new Section(desk.text().of("correct.wrong.changes"), effects);
        body = FormBody.page(desk, form, Action.of("correct.wrong.save", model::save).icon("bi-calendar-check").needs(Right.CORRECT), "correct.leave").below(changes);
        model.effects.addListener((ListChangeListener<String>) change -> tell());
        tell();
    }

    private void tell() {
        changes.setVisible(!model.effects.isEmpty());
        changes.setManaged(!model.effects.isEmpty());
        effects.getChildren().setAll(model.effects.stream().map(line -> {
            Label label = new Label(line);
            WrappedWords.of(label);
            return label;
        }).toList());
    }

    @Override public String title() {
        return desk.text().of("correct.wrong.title", model.row().what());
    }

    @Override public Node content() {
        return body;
    }
}
