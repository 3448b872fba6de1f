package org.teamaround.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** One of two to five, all in sight; arrow keys move between them. */
public final class OptionsField<T> extends Field {
    private final ToggleGroup group = new ToggleGroup();
    private final Property<Optional<T>> value;
    private final List<T> options;
    private final Function<T, String> words;

    OptionsField(Naming naming, Property<Optional<T>> value, List<T> options, Function<T, String> words) {
        super(naming);
        this.value = value;
        this.options = options;
        this.words = words;
        FlowPane row = new Wrapped("options");
        for (T option : options) row.getChildren().add(button(option, value, words));
        lay(row, row.getChildren().getFirst());
        row.getChildren().forEach(button -> button.setAccessibleText(labelText() + ": " + ((RadioButton) button).getText()));
    }

    private RadioButton button(T option, Property<Optional<T>> value, Function<T, String> words) {
        RadioButton button = new RadioButton(words.apply(option));
        button.setToggleGroup(group);
        button.setMnemonicParsing(false);
        value.subscribe(now -> button.setSelected(now.filter(option::equals).isPresent()));
        button.selectedProperty().subscribe((was, is) -> {
            if (is) value.setValue(Optional.of(option));
        });
        return button;
    }

    @Override
    String typed() {
        return value.getValue().map(chosen -> Typing.numbered(options, chosen, words)).orElse("");
    }

    @Override
    void retype(String text) {
        value.setValue(Typing.byNumber(options, text, words));
    }
}
