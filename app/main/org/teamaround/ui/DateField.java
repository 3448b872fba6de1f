package org.teamaround.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Problem;

/** A near date: typed ({@link TypedDate}) or picked. Leaving the field shows what was understood: "Tue 24 Feb 2026". */
public final class DateField extends Field {
    private final CustomTextField input = new CustomTextField();
    private final Property<Optional<LocalDate>> value;
    private final Moment moment;

    DateField(Naming naming, Property<Optional<LocalDate>> value, Moment moment) {
        super(naming);
        this.value = value;
        this.moment = moment;
        input.setTextFormatter(CleanText.formatter(CleanText::line));
        input.setPromptText(text().of("ui.date.prompt"));
        input.setRight(calendar());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::openOnDown);
        lay(input, input);
        value.subscribe(this::follow);
        input.textProperty().subscribe((before, typed) -> value.setValue(read(typed)));
    }

    private Optional<LocalDate> read(String typed) {
        return new TypedDate(moment.today()).read(typed);
    }

    private void follow(Optional<LocalDate> now) {
        if (!read(input.getText()).equals(now)) input.setText(now.map(Dates::day).orElse(""));
    }

    private Button calendar() {
        Button button = new Button("", new Icon("bi-calendar3"));
        button.getStyleClass().addAll("flat", "field-arrow");
        button.setFocusTraversable(false);
        button.setAccessibleText(text().of("ui.date.pick", labelText()));
        button.setOnAction(event -> pick());
        return button;
    }

    private void openOnDown(KeyEvent event) {
        if (event.getCode() != KeyCode.DOWN) return;
        event.consume();
        pick();
    }

    private void pick() {
        new CalendarPopup(input).show(value.getValue().orElse(moment.today()), day -> value.setValue(Optional.of(day)));
    }

    /** A day as it was understood: "t" typed yesterday means yesterday. */
    @Override
    String typed() {
        return value.getValue().map(Dates::day).orElse(input.getText());
    }

    @Override
    void retype(String text) {
        input.setText(text);
    }

    @Override
    void left() {
        value.getValue().map(Dates::day).ifPresent(input::setText);
        super.left();
    }

    @Override
    Optional<Problem> unreadable() {
        boolean lost = value.getValue().isEmpty() && !input.getText().isBlank();
        return lost ? Optional.of(problem("ui.problem.date", input.getText().strip())) : Optional.empty();
    }
}
