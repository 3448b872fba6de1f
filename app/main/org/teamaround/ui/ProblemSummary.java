package org.teamaround.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Problem;

/** The box on top of a form that says what is to be put right; each line leads to its field, F8 to the next one. */
final class ProblemSummary extends VBox {
    private final Text text;
    private final Form form;
    private List<Problem> problems = List.of();
    private int at;

    ProblemSummary(Text text, Form form) {
        this.text = text;
        this.form = form;
        getStyleClass().add("problem-summary");
        setAccessibleRole(AccessibleRole.PARENT);
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::nextOnF8);
        show(List.of());
    }

    void show(List<Problem> shown) {
        problems = shown;
        at = 0;
        getChildren().clear();
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
        if (shown.isEmpty()) return;
        Label heading = new Label(text.of("ui.summary.heading", shown.size()));
        heading.getStyleClass().add("problem-heading");
        getChildren().add(heading);
        shown.forEach(problem -> getChildren().add(line(problem)));
    }

    private VBox line(Problem problem) {
        Optional<Field> field = fieldOf(problem);
        String sentence = field.map(found -> found.labelText() + ": ").orElse("") + text.of(problem);
        Hyperlink link = new Hyperlink(sentence);
        WrappedWords.of(link);
        link.setOnAction(event -> field.ifPresent(Field::focus));
        return new VBox(link);
    }

    private Optional<Field> fieldOf(Problem problem) {
        return form.fields().filter(field -> field.name().equals(problem.field())).findFirst();
    }

    private void nextOnF8(KeyEvent event) {
        if (event.getCode() != KeyCode.F8 || problems.isEmpty()) return;
        event.consume();
        next();
    }

    /** To the field of the next problem; to the summary itself when none has a field. */
    void next() {
        for (int tried = 0; tried < problems.size(); tried++) {
            Optional<Field> field = fieldOf(problems.get(at));
            at = (at + 1) % problems.size();
            if (field.isPresent()) {
                field.get().focus();
                return;
            }
        }
        getChildren().getLast().lookup(".hyperlink").requestFocus();
    }
}
