package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.EntryField;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;

/** Two entries of the directory next to each other, and of each field on which they differ which side is to stand. */
public final class MergeEntriesModel<T> {
    /** @param givenUps whether the side of the one given up is to stand */
    record Line(String key, String kept, String givenUp, BooleanProperty givenUps) {}

    record Shown(String kept, String givenUp, List<Line> lines) {}

    final ObjectProperty<Optional<T>> other = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<T> choices = FXCollections.observableArrayList();
    final ObservableList<T> merged = FXCollections.observableArrayList();
    final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final T entry;
    private final MergeKind<T> kind;
    private final Function<Object, String> words;
    private final Background background;
    private final Consumer<T> done;
    private final Consumer<T> parted;
    private boolean swapped;

    /** @param words what stands in a field, in words; @param done told who was kept; @param parted told who stands alone again */
    MergeEntriesModel(T entry, MergeKind<T> kind, Function<Object, String> words, Background background, Consumer<T> done, Consumer<T> parted) {
        this.entry = entry;
        this.kind = kind;
        this.words = words;
        this.background = background;
        this.done = done;
        this.parted = parted;
        other.subscribe(chosen -> compare());
    }

    /** @param with whom to choose at once */
    void load(Optional<UUID> with) {
        background.run(kind.others()::get, all -> {
            choices.setAll(all);
            with.flatMap(id -> all.stream().filter(c -> kind.id().apply(c).equals(id)).findFirst()).ifPresent(c -> other.set(Optional.of(c)));
        });
        background.run(kind.merged()::get, merged::setAll);
    }

    String said(T one) {
        return kind.words().apply(one);
    }

    String label(Line line) {
        return kind.keys() + '.' + line.key();
    }

    /** The other one is to be kept instead. */
    void swap() {
        swapped = !swapped;
        compare();
    }

    private T kept() {
        return swapped ? other.get().orElseThrow() : entry;
    }

    private T givenUp() {
        return swapped ? entry : other.get().orElseThrow();
    }

    private void compare() {
        problems.clear();
        shown.set(other.get().map(chosen -> new Shown(said(kept()), said(givenUp()),
            kind.fields().stream().filter(field -> !field.same(kept(), givenUp())).map(this::line).toList())));
    }

    /** Proposed is what says something where the other says nothing. */
    private Line line(EntryField<T> field) {
        boolean proposed = field.isEmpty(kept()) && !field.isEmpty(givenUp());
        return new Line(field.key(), words.apply(field.said().apply(kept())), words.apply(field.said().apply(givenUp())), new SimpleBooleanProperty(proposed));
    }

    void merge() {
        Optional<Shown> now = shown.get();
        if (now.isEmpty()) {
            problems.setAll(Problem.at("other", "directory.merge.problem.nobody"));
            return;
        }
        Set<String> from = now.get().lines().stream().filter(l -> l.givenUps().get()).map(Line::key).collect(Collectors.toSet());
        T kept = kept();
        T givenUp = givenUp();
        background.run(() -> kind.merge().merge(kept, givenUp, from), outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(done);
        });
    }

    void part(T one) {
        background.run(() -> kind.part().apply(one), outcome -> {
            problems.setAll(outcome.problems());
            if (outcome.isDone()) parted.accept(one);
        });
    }
}
