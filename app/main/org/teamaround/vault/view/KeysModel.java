package org.teamaround.vault.view;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;

/** What every page on users and keys has: one act that takes some seconds, and what it was refused for. */
abstract class KeysModel {
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Background background;

    KeysModel(Background background) {
        this.background = background;
    }

    final Background background() {
        return background;
    }

    final <T> void run(Callable<Outcome<T>> act, Consumer<T> done) {
        if (busy.get()) return;
        busy.set(true);
        background.run(act, outcome -> {
            busy.set(false);
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(done);
        }, this::failed);
    }

    private void failed(Fault fault) {
        busy.set(false);
        problems.setAll(List.of(Problem.of("keys.problem.fault", fault.code())));
    }
}
