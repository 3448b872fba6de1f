package org.teamaround.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/** One act with its form: runs it away from the window, then shows what is wrong or goes on. */
public final class FormAct<T> {
    public final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Background background;
    private final Supplier<? extends Outcome<? extends T>> act;
    private final Consumer<T> done;

    public FormAct(Background background, Supplier<? extends Outcome<? extends T>> act, Consumer<T> done) {
        this.background = background;
        this.act = act;
        this.done = done;
    }

    public void run() {
        background.run(act::get, outcome -> {
            problems.setAll(outcome.problems());
            outcome.handle(done, found -> { });
        });
    }
}
