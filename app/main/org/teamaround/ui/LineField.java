package org.teamaround.ui;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import org.teamaround.kernel.Problem;

/** One line of text. */
public final class LineField extends Field {
    /** Longer than any name, address line or subject; the database columns are at least this wide. */
    public static final int LIMIT = 200;
    private final TextField input = new TextField();

    LineField(Naming naming, StringProperty value) {
        super(naming);
        input.setTextFormatter(CleanText.formatter(CleanText::line));
        Both.tie(input.textProperty(), value);
        lay(input, input);
    }

    /** A grey example inside the empty field; never the only place of a fact. */
    public LineField example(String key) {
        input.setPromptText(text().of(key));
        return this;
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
