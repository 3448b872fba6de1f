package org.teamaround.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Problem;

/** One of a list, found by typing. Empty is no choice yet. */
public final class ChoiceField<T> extends Field {
    private final TypeAhead<T> input;
    private final Property<Optional<T>> value;
    private final Function<T, String> words;

    ChoiceField(Naming naming, Property<Optional<T>> value, ObservableList<T> known, Function<T, String> words) {
        super(naming);
        this.value = value;
        this.words = words;
        input = new TypeAhead<>(known, words, item -> value.setValue(Optional.of(item)));
        lay(input, input);
        input.textProperty().subscribe((before, typed) -> value.setValue(input.exactly(typed)));
        value.subscribe(this::follow);
    }

    private void follow(Optional<T> now) {
        if (now.isPresent() || input.exactly(input.getText()).isPresent()) input.showQuietly(now.map(words).orElse(""));
    }

    @Override
    void left() {
        var matching = input.matching(input.getText());
        if (!input.getText().isBlank() && value.getValue().isEmpty() && matching.size() == 1) {
            value.setValue(Optional.of(matching.getFirst()));
        }
        super.left();
    }

    @Override
    Optional<Problem> unreadable() {
        boolean lost = value.getValue().isEmpty() && !input.getText().isBlank();
        return lost ? Optional.of(problem("ui.problem.not-in-list", input.getText().strip())) : Optional.empty();
    }
}
