package org.teamaround.directory.view;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;

/** The act of a form of the directory: runs away from the window, then shows what is wrong or goes on. */
final class EntryAct<T> {
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Background background;
    private final Supplier<Outcome<T>> act;
    private final Consumer<T> done;

    EntryAct(Background background, Supplier<Outcome<T>> act, Consumer<T> done) {
        this.background = background;
        this.act = act;
        this.done = done;
    }

    void run() {
        background.run(act::get, outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(done);
        });
    }
}
