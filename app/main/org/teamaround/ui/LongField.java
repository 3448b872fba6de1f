package org.teamaround.ui;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Problem;

/** A note in paragraphs: grows as it is written, takes up to 20,000 characters and counts near the end. Tab leaves it. */
public final class LongField extends Field {
    public static final int LIMIT = 20_000;
    private static final int NEAR = 1_000;
    private final GrowingArea input = new GrowingArea();
    private final Label counter = new Label();

    LongField(Naming naming, StringProperty value) {
        super(naming);
        input.setTextFormatter(CleanText.formatter(CleanText::paragraphs));
        Both.tie(input.textProperty(), value);
        counter.getStyleClass().add("field-help");
        input.textProperty().subscribe(typed -> count(typed.length()));
        lay(new VBox(input, counter), input);
        wide();
    }

    TextArea input() {
        return input;
    }

    private void count(int length) {
        boolean near = LIMIT - length < NEAR;
        counter.setVisible(near);
        counter.setManaged(near);
        counter.setText(text().of(length <= LIMIT ? "ui.counter.left" : "ui.counter.over", Math.abs(LIMIT - length)));
    }

    @Override
    String typed() {
        return input.getText();
    }

    @Override
    void retype(String text) {
        input.setText(text);
    }

    @Override
    Optional<Problem> unreadable() {
        int over = input.getText().length() - LIMIT;
        return over > 0 ? Optional.of(problem("ui.problem.too-long", over)) : Optional.empty();
    }
}
