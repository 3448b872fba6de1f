package org.teamaround.panel.view;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;

/** Something that asks for a reason before it is done. */
public final class ReasonModel {
    final String keys;
    final StringProperty reason = new SimpleStringProperty("");
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Background background;
    private final Function<String, Outcome<?>> act;
    private final Runnable done;

    /** @param keys beginning of its texts: title, label of the reason, name of the act */
    public ReasonModel(String keys, Background background, Function<String, Outcome<?>> act, Runnable done) {
        this.keys = keys;
        this.background = background;
        this.act = act;
        this.done = done;
    }

    void act() {
        background.run(() -> act.apply(reason.get()), outcome -> {
            problems.setAll(outcome.problems());
            if (outcome.isDone()) done.run();
        });
    }
}
