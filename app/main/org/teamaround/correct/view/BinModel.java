package org.teamaround.correct.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.correct.Bin;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.Named;

/** Something on its way into the bin, with the reason. */
public final class BinModel {
    final StringProperty reason = new SimpleStringProperty("");
    final ObservableList<Problem> problems;
    final ObjectProperty<Named<BinCandidate>> which = new SimpleObjectProperty<>(Named.nothing());
    final ObservableList<BinCandidate> candidates;
    private final Bin bin;
    private final Supplier<Actor> actor;
    private final Background background;
    private final FormAct<UUID> keeps;

    /** @param candidates to choose from; one that is alone is chosen */
    public BinModel(List<BinCandidate> candidates, Bin bin, Supplier<Actor> actor, Background background, Runnable done) {
        this.candidates = FXCollections.observableArrayList(candidates);
        this.bin = bin;
        this.actor = actor;
        this.background = background;
        keeps = new FormAct<>(background, this::put, kept -> done.run());
        problems = keeps.problems;
        if (candidates.size() == 1) which.set(Named.known(candidates.getFirst()));
        which.subscribe(chosen -> look());
    }

    /** Empty when it is still to be chosen. */
    String what() {
        return candidates.size() == 1 ? candidates.getFirst().name() : "";
    }

    /** What stands in the way is said before the reason is typed. */
    void look() {
        which.get().found().ifPresent(one -> background.run(() -> bin.hindrances(one.kind(), one.record(), actor.get()), problems::setAll));
    }

    void save() {
        keeps.run();
    }

    private Outcome<UUID> put() {
        return which.get().found().map(one -> bin.put(one.kind(), one.record(), reason.get(), actor.get()))
            .orElseGet(() -> Outcome.refused(Problem.at("which", "kernel.problem.required")));
    }
}
