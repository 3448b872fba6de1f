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
    private final Optional<Among<T>> among;
    /** Words that came back; what they stand for may not be known yet. */
    private String taken = "";
    private boolean byBeginning;

    ChoiceField(Naming naming, Property<Optional<T>> value, ObservableList<T> known, Function<T, String> words) {
        this(naming, value, known, words, Optional.empty());
    }

    /** One of many, asked for as it is typed. */
    ChoiceField(Naming naming, Property<Optional<T>> value, Among<T> among, Function<T, String> words) {
        this(naming, value, among.known(), words, Optional.of(among));
        input.fitAsTheyCome();
        input.textProperty().subscribe(typed -> {
            if (among.known().stream().map(words).noneMatch(typed::equals)) among.ask(typed);
        });
    }

    private ChoiceField(Naming naming, Property<Optional<T>> value, ObservableList<T> known, Function<T, String> words, Optional<Among<T>> among) {
        super(naming);
        this.among = among;
        this.value = value;
        this.known = known;
        this.words = words;
        input = new TypeAhead<>(known, words, item -> value.setValue(Optional.of(item)));
        lay(input, input);
        input.textProperty().subscribe((before, typed) -> value.setValue(meant(typed)));
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
        if (value.getValue().isPresent() || typed.isEmpty()) return;
        value.setValue(typed.equals(Typing.plain(taken)) ? choose(taken) : input.isFocused() ? meant(typed) : choose(typed));
    }

    /** While one of many is typed, a name that begins another is not taken for it. */
    private Optional<T> meant(String typed) {
        return among.isEmpty() ? input.exactly(typed) : known.stream().filter(item -> words.apply(item).equals(typed)).findFirst();
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
        among.ifPresent(many -> now.ifPresent(many::holds));
        if (now.isPresent() || input.exactly(input.getText()).isPresent()) input.showQuietly(now.map(words).orElse(""));
    }

    @Override
    void left() {
        takeTheOnly();
        super.left();
    }

    private void takeTheOnly() {
        if (input.getText().isBlank() || value.getValue().isPresent()) return;
        var matching = input.matching(input.getText());
        value.setValue(input.exactly(input.getText()).or(() -> matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty()));
    }

    @Override
    Optional<Problem> unreadable() {
        if (among.isPresent()) takeTheOnly();
        boolean lost = value.getValue().isEmpty() && !input.getText().isBlank();
        return lost ? Optional.of(problem("ui.problem.not-in-list", input.getText().strip())) : Optional.empty();
    }
}
