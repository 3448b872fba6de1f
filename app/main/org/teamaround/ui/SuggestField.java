package org.teamaround.ui;

import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A name: one already known is suggested while typing, a new one is simply accepted and says that it is new. */
public final class SuggestField<T> extends Field {
    private final TypeAhead<T> input;
    private final Property<Named<T>> value;
    private final ObservableList<T> known;
    private final Function<T, String> words;
    private final Label fresh = new Label();
    /** Words that came back; what they stand for may not be known yet. */
    private String taken = "";

    SuggestField(Naming naming, Property<Named<T>> value, ObservableList<T> known, Function<T, String> words) {
        super(naming);
        this.value = value;
        this.known = known;
        this.words = words;
        input = new TypeAhead<>(known, words, item -> value.setValue(Named.known(item)));
        fresh.getStyleClass().add("field-new");
        fresh.setText(text().of("ui.suggest.new"));
        lay(new VBox(input, fresh), input);
        input.textProperty().subscribe((before, typed) -> value.setValue(meant(typed)));
        value.subscribe(this::follow);
        known.addListener((ListChangeListener<T>) change -> learn());
    }

    /** What is known was read after the words came back into the field. */
    private void learn() {
        String typed = input.getText();
        if (value.getValue().newName().isPresent() && typed.equals(Typing.plain(taken))) value.setValue(choose(taken));
    }

    private Named<T> choose(String numbered) {
        return Typing.byNumber(known, numbered, words).map(Named::known).orElseGet(() -> meant(Typing.plain(numbered)));
    }

    @Override
    String typed() {
        return value.getValue().found().map(chosen -> Typing.numbered(known, chosen, words))
            .orElseGet(() -> input.getText().equals(Typing.plain(taken)) ? taken : input.getText());
    }

    @Override
    void retype(String text) {
        taken = text;
        input.showQuietly(Typing.plain(text));
        value.setValue(choose(text));
    }

    private Named<T> meant(String typed) {
        if (typed.isBlank()) return Named.nothing();
        boolean still = value.getValue().found().map(words).filter(typed::equals).isPresent();
        if (still) return value.getValue();
        return input.exactly(typed).map(Named::known).orElseGet(() -> Named.fresh(typed.strip()));
    }

    private void follow(Named<T> now) {
        fresh.setVisible(now.newName().isPresent());
        fresh.setManaged(now.newName().isPresent());
        if (!meant(input.getText()).equals(now)) {
            input.showQuietly(now.found().map(words).or(now::newName).orElse(""));
        }
    }
}
