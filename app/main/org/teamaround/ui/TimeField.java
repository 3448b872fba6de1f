package org.teamaround.ui;

import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.scene.control.TextField;
import org.teamaround.kernel.Problem;

/** A time of day, typed ({@link TypedTime}). */
public final class TimeField extends Field {
    private final TextField input = new TextField();
    private final Property<Optional<LocalTime>> value;

    TimeField(Naming naming, Property<Optional<LocalTime>> value) {
        super(naming);
        this.value = value;
        input.setTextFormatter(CleanText.formatter(CleanText::line));
        input.setPromptText(text().of("ui.time.prompt"));
        lay(input, input);
        value.subscribe(this::follow);
        input.textProperty().subscribe((before, typed) -> value.setValue(new TypedTime().read(typed)));
    }

    private void follow(Optional<LocalTime> now) {
        if (!new TypedTime().read(input.getText()).equals(now)) input.setText(now.map(Dates::time).orElse(""));
    }

    @Override
    String typed() {
        return value.getValue().map(Dates::time).orElse(input.getText());
    }

    @Override
    void retype(String text) {
        input.setText(text);
    }

    @Override
    void left() {
        value.getValue().map(Dates::time).ifPresent(input::setText);
        super.left();
    }

    @Override
    Optional<Problem> unreadable() {
        boolean lost = value.getValue().isEmpty() && !input.getText().isBlank();
        return lost ? Optional.of(problem("ui.problem.time", input.getText().strip())) : Optional.empty();
    }
}
