package org.teamaround.ui;

import java.util.Optional;
import javafx.beans.property.Property;
import javafx.scene.control.TextField;
import org.teamaround.kernel.Problem;

/** A whole number from nought up. */
public final class NumberField extends Field {
    private final TextField input = new TextField();
    private final Property<Optional<Integer>> value;

    NumberField(Naming naming, Property<Optional<Integer>> value) {
        super(naming);
        this.value = value;
        input.setTextFormatter(CleanText.formatter(CleanText::line));
        lay(input, input);
        value.subscribe(this::follow);
        input.textProperty().subscribe((before, typed) -> value.setValue(read(typed)));
    }

    private static Optional<Integer> read(String typed) {
        String plain = typed.strip();
        return plain.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    private void follow(Optional<Integer> now) {
        if (!read(input.getText()).equals(now)) input.setText(now.map(String::valueOf).orElse(""));
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
        boolean lost = value.getValue().isEmpty() && !input.getText().isBlank();
        return lost ? Optional.of(problem("ui.problem.number", input.getText().strip())) : Optional.empty();
    }
}
