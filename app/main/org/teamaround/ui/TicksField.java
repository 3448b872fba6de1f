package org.teamaround.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Any number of a list, each with its tick box; in a long list arrow keys move between them and Tab leaves them all. */
public final class TicksField<T> extends Field {
    private static final int LONG = 6;
    private final ObservableSet<T> value;
    private final List<T> options;
    private final Function<T, String> words;

    TicksField(Naming naming, ObservableSet<T> value, List<T> options, Function<T, String> words) {
        super(naming);
        this.value = value;
        this.options = options;
        this.words = words;
        FlowPane boxes = new Wrapped("ticks");
        for (T option : options) boxes.getChildren().add(box(option, value, words));
        lay(boxes, boxes.getChildren().isEmpty() ? boxes : boxes.getChildren().getFirst());
        boxes.getChildren().forEach(box -> box.setAccessibleText(labelText() + ": " + ((CheckBox) box).getText()));
        if (options.size() >= LONG) tellKeys(boxes);
        wide();
    }

    private void tellKeys(FlowPane boxes) {
        new OneTabStop(boxes);
        String keys = text().of("ui.ticks.keys");
        boxes.getChildren().forEach(box -> box.setAccessibleHelp(keys));
        Label said = new Label(keys);
        said.getStyleClass().add("field-help");
        ((VBox) boxes.getParent()).getChildren().add(1, said);
    }

    private CheckBox box(T option, ObservableSet<T> value, Function<T, String> words) {
        CheckBox box = new CheckBox(words.apply(option));
        box.setMnemonicParsing(false);
        box.setSelected(value.contains(option));
        box.selectedProperty().subscribe((was, is) -> {
            if (is) value.add(option);
            else value.remove(option);
        });
        value.addListener((SetChangeListener<T>) change -> box.setSelected(value.contains(option)));
        return box;
    }

    @Override
    String typed() {
        return options.stream().filter(value::contains).map(option -> Typing.numbered(options, option, words)).collect(Collectors.joining("\n"));
    }

    @Override
    void retype(String text) {
        List<T> ticked = text.lines().flatMap(line -> Typing.byNumber(options, line, words).stream()).toList();
        value.retainAll(ticked);
        value.addAll(ticked);
    }
}
