package org.teamaround.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;
import org.teamaround.ui.MemorableDate.Kind;

/** A memorable date in three parts; exact, estimated (year, perhaps month), expected (not born yet), or why there is none. */
public final class BirthField extends Field {
    /** Cannot be typed. */
    private static final String BETWEEN = "\u001f";
    private final Property<MemorableDate> value;
    private final TextField day = part("day", 3.4);
    private final TextField month = part("month", 4.6);
    private final TextField year = part("year", 5);
    private final HBox parts = new HBox();
    private final VBox dayBox = labelled("day", day);
    private boolean following;

    BirthField(Naming naming, Property<MemorableDate> value) {
        super(naming);
        this.value = value;
        parts.getStyleClass().add("date-parts");
        parts.getChildren().addAll(dayBox, labelled("month", month), labelled("year", year));
        VBox both = new VBox(kinds(), parts);
        both.getStyleClass().add("birth");
        lay(both, day);
        day.setAccessibleText(labelText() + ", " + text().of("ui.birth.day"));
        value.subscribe(this::follow);
        List.of(day, month, year).forEach(part -> part.textProperty().subscribe((was, is) -> take()));
        List.of(month, year).forEach(part -> part.focusedProperty().subscribe((was, is) -> {
            if (was && !is) left();
        }));
    }

    private TextField part(String name, double ems) {
        TextField part = new TextField();
        part.setTextFormatter(CleanText.formatter(CleanText::line));
        part.setStyle("-fx-pref-width: " + ems + "em;");
        part.setAccessibleText(labelText() + ", " + text().of("ui.birth." + name));
        return part;
    }

    private VBox labelled(String name, TextField part) {
        Label label = new Label(text().of("ui.birth." + name));
        label.getStyleClass().add("field-help");
        label.setLabelFor(part);
        return new VBox(label, part);
    }

    private Node kinds() {
        ToggleGroup group = new ToggleGroup();
        FlowPane row = new FlowPane();
        row.getStyleClass().add("options");
        for (Kind kind : Kind.values()) {
            RadioButton button = new RadioButton(text().of(Word.of("ui.birth.kind", kind)));
            button.setAccessibleText(labelText() + ": " + button.getText());
            button.setToggleGroup(group);
            value.subscribe(now -> button.setSelected(now.kind() == kind));
            button.selectedProperty().subscribe((was, is) -> {
                if (is && value.getValue().kind() != kind) change(kind);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private void change(Kind kind) {
        MemorableDate now = value.getValue();
        value.setValue(new MemorableDate(kind, now.day(), now.month(), now.year()));
        show(List.of());
    }

    private void take() {
        if (!following) value.setValue(new MemorableDate(value.getValue().kind(), day.getText(), month.getText(), year.getText()));
    }

    private void follow(MemorableDate now) {
        following = true;
        if (!day.getText().equals(now.day())) day.setText(now.day());
        if (!month.getText().equals(now.month())) month.setText(now.month());
        if (!year.getText().equals(now.year())) year.setText(now.year());
        following = false;
        shown(parts, !now.kind().isWithout());
        shown(dayBox, now.kind() != Kind.ESTIMATED);
    }

    private static void shown(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }

    @Override
    String typed() {
        MemorableDate now = value.getValue();
        return String.join(BETWEEN, now.kind().name(), now.day(), now.month(), now.year());
    }

    @Override
    void retype(String text) {
        String[] parts = text.split(BETWEEN, -1);
        if (parts.length == 4) value.setValue(new MemorableDate(Kind.valueOf(parts[0]), parts[1], parts[2], parts[3]));
    }

    @Override
    public void focus() {
        switch (value.getValue().kind()) {
            case EXACT, EXPECTED -> day.requestFocus();
            case ESTIMATED -> year.requestFocus();
            case NOT_KNOWN, NOT_GIVEN, NOT_YET_ASKED -> ((FlowPane) ((VBox) parts.getParent()).getChildren().getFirst()).getChildren()
                .get(value.getValue().kind().ordinal()).requestFocus();
        }
    }

    @Override
    void left() {
        boolean inside = day.isFocused() || month.isFocused() || year.isFocused();
        boolean later = value.getValue().year().isBlank();
        if (!inside && !later) super.left();
    }

    @Override
    Optional<Problem> unreadable() {
        if (value.getValue().isReadable()) return Optional.empty();
        boolean estimated = value.getValue().kind() == Kind.ESTIMATED;
        return Optional.of(problem(estimated ? "ui.problem.birth-estimated" : "ui.problem.birth"));
    }
}
