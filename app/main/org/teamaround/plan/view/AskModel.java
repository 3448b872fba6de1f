package org.teamaround.plan.view;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;

/** One act with its form: runs it away from the window, then shows what is wrong or goes on. */
final class AskModel<T> {
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Background background;
    private final Supplier<Outcome<T>> act;
    private final Consumer<T> done;
    private boolean finished;

    AskModel(Background background, Supplier<Outcome<T>> act, Consumer<T> done) {
        this.background = background;
        this.act = act;
        this.done = done;
    }

    void run() {
        background.run(act::get, outcome -> {
            problems.setAll(outcome.problems());
            outcome.handle(kept -> {
                finished = true;
                done.accept(kept);
            }, found -> { });
        });
    }

    boolean isDone() {
        return finished;
    }
}
