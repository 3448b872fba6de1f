package org.teamaround.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Problem;

/** One of a list, found by typing. Empty is no choice yet. */
public final class ChoiceField<T> extends Field {
    private final TypeAhead<T> input;
    private final Property<Optional<T>> value;
    private final ObservableList<T> known;
    private final Function<T, String> words;
    /** Words that came back; what they stand for may not be known yet. */
    private String taken = "";
    private boolean byBeginning;

    ChoiceField(Naming naming, Property<Optional<T>> value, ObservableList<T> known, Function<T, String> words) {
        super(naming);
        this.value = value;
        this.known = known;
        this.words = words;
        input = new TypeAhead<>(known, words, item -> value.setValue(Optional.of(item)));
        lay(input, input);
        input.textProperty().subscribe((before, typed) -> value.setValue(input.exactly(typed)));
        value.subscribe(this::follow);
        known.addListener((ListChangeListener<T>) change -> learn());
    }

    /** The first entry that begins with what was typed is taken with the form's act: where a letter has to do. */
    public ChoiceField<T> byBeginning() {
        byBeginning = true;
        return this;
    }

    @Override
    void settle() {
        String typed = input.getText();
        if (byBeginning && value.getValue().isEmpty() && !typed.isBlank()) value.setValue(input.matching(typed).stream().findFirst());
    }

    /** What is known was read after the words came back into the field. */
    private void learn() {
        String typed = input.getText();
        if (value.getValue().isEmpty() && !typed.isEmpty()) value.setValue(choose(typed.equals(Typing.plain(taken)) ? taken : typed));
    }

    private Optional<T> choose(String numbered) {
        return Typing.byNumber(known, numbered, words).or(() -> input.exactly(Typing.plain(numbered)));
    }

    @Override
    String typed() {
        return value.getValue().map(chosen -> Typing.numbered(known, chosen, words))
            .orElseGet(() -> input.getText().equals(Typing.plain(taken)) ? taken : input.getText());
    }

    @Override
    void retype(String text) {
        taken = text;
        input.showQuietly(Typing.plain(text));
        value.setValue(choose(text));
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
