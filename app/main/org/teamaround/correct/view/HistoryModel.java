package org.teamaround.correct.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.correct.HistoryOf;
import org.teamaround.correct.SeeHistory;
import org.teamaround.kernel.Actor;
import org.teamaround.ui.Background;

/** The history of one record, or of one field of it. */
public final class HistoryModel {
    /** What the history is wanted of. @param name in words @param columns of one field, as the journal names them; empty for all */
    public record Wanted(HistoryOf what, UUID record, String name, Set<String> columns) {
        public Wanted {
            columns = Set.copyOf(columns);
        }
    }

    final ObservableList<HistoryLine> shown = FXCollections.observableArrayList();
    final ObservableList<String> fields = FXCollections.observableArrayList();
    final ObjectProperty<Optional<String>> field = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty told = new SimpleStringProperty("");
    private final Wanted wanted;
    private final SeeHistory see;
    private final HistoryWords words;
    private final Background background;
    private final Supplier<Actor> actor;
    private List<HistoryLine> all = List.of();

    public HistoryModel(Wanted wanted, SeeHistory see, HistoryWords words, Background background, Supplier<Actor> actor) {
        this.wanted = wanted;
        this.see = see;
        this.words = words;
        this.background = background;
        this.actor = actor;
        field.subscribe(chosen -> show());
    }

    Wanted wanted() {
        return wanted;
    }

    void load() {
        background.run(() -> words.lines(see.of(wanted.what(), wanted.record(), actor.get()).result().orElse(List.of())).stream()
            .filter(line -> wanted.columns().isEmpty() || wanted.columns().contains(line.column())).toList(), found -> {
            all = found;
            fields.setAll(found.stream().map(HistoryLine::field).distinct().sorted().toList());
            show();
        });
    }

    private void show() {
        shown.setAll(all.stream().filter(line -> field.get().filter(f -> !f.equals(line.field())).isEmpty()).toList());
        boolean one = !wanted.columns().isEmpty() || field.get().isPresent();
        told.set(one ? words.told(List.copyOf(shown)) : "");
    }
}
