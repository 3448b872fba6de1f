package org.teamaround.assessment.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/** Answers by code as properties for the fields of a screen: texts as they are, dates, choices and ticks over the same texts. */
final class TypedAnswers {
    private final Map<String, StringProperty> texts = new TreeMap<>();
    private final Runnable changed;

    /** @param changed told after every change */
    TypedAnswers(Runnable changed) {
        this.changed = changed;
    }

    StringProperty text(String code) {
        return texts.computeIfAbsent(code, fresh -> {
            StringProperty text = new SimpleStringProperty("");
            text.addListener((of, before, now) -> changed.run());
            return text;
        });
    }

    void fill(String code, String answer) {
        text(code).set(answer);
    }

    Property<Optional<LocalDate>> date(String code) {
        SimpleObjectProperty<Optional<LocalDate>> date = new SimpleObjectProperty<>(read(text(code).get()));
        date.addListener((of, before, now) -> text(code).set(now.map(LocalDate::toString).orElse("")));
        return date;
    }

    /** One code of a list. */
    Property<Optional<String>> one(String code) {
        SimpleObjectProperty<Optional<String>> one = new SimpleObjectProperty<>(Optional.of(text(code).get()).filter(t -> !t.isEmpty()));
        one.addListener((of, before, now) -> text(code).set(now.orElse("")));
        return one;
    }

    ObservableSet<String> ticks(String code) {
        ObservableSet<String> ticks = FXCollections.observableSet(new TreeSet<>(Stream.of(text(code).get().split(" "))
            .filter(t -> !t.isEmpty()).toList()));
        ticks.addListener((SetChangeListener<String>) change -> text(code).set(String.join(" ", ticks)));
        return ticks;
    }

    /** What is answered now, blank answers left out. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        texts.forEach((code, text) -> {
            if (!text.get().isBlank()) all.put(code, text.get());
        });
        return all;
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
