package org.teamaround.directory.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Sameness;
import org.teamaround.kernel.Id;
import org.teamaround.ui.Background;
import org.teamaround.ui.Text;

/** Which entries are there already while one is typed. Asked anew at each change, one question at a time. */
public final class AlikeModel {
    private static final int ENOUGH_LETTERS = 3;

    /** @param why the reasons, in words */
    record Line(UUID id, String name, String why) {}

    final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Background background;
    private final Set<UUID> declined = new HashSet<>();
    private final Supplier<Supplier<List<Line>>> typed;
    private final ObservableValue<String> name;
    private boolean asking;
    private boolean again;

    /** @param typed takes what is typed now, and answers, away from the window, what is like it */
    AlikeModel(Background background, ObservableValue<String> name, Supplier<Supplier<List<Line>>> typed, List<ObservableValue<String>> besides) {
        this.background = background;
        this.name = name;
        this.typed = typed;
        name.addListener((_, _, _) -> ask());
        besides.forEach(value -> value.addListener((_, _, _) -> ask()));
    }

    static Line line(Text text, Id id, String name, String besides, Set<Sameness> why) {
        String whole = besides.isEmpty() ? name : name + ", " + besides;
        return new Line(id.value(), whole, why.stream().map(reason -> text.of(reason.key())).collect(Collectors.joining(", ")));
    }

    void ask() {
        again = asking;
        if (asking) return;
        if (name.getValue().strip().length() < ENOUGH_LETTERS) {
            lines.clear();
            return;
        }
        asking = true;
        background.run(typed.get()::get, this::told);
    }

    private void told(List<Line> found) {
        asking = false;
        List<Line> shown = found.stream().filter(line -> !declined.contains(line.id())).toList();
        if (!shown.equals(lines)) lines.setAll(shown);
        if (again) ask();
    }

    /** Another one: not shown again beside this form. */
    void notSame(Line line) {
        declined.add(line.id());
        lines.remove(line);
    }
}
