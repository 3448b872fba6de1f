package org.teamaround.correct.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.correct.Bin;
import org.teamaround.correct.BinLine;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;

/** What lies in the bin, newest first. */
public final class BinListModel {
    final ObservableList<BinLine> lines = FXCollections.observableArrayList();
    private final Bin bin;
    private final Background background;
    private final Supplier<Actor> actor;

    public BinListModel(Bin bin, Background background, Supplier<Actor> actor) {
        this.bin = bin;
        this.background = background;
        this.actor = actor;
    }

    void load() {
        background.run(() -> bin.lines(actor.get()).result().orElse(List.of()), lines::setAll);
    }

    void restore(BinLine line, Consumer<Optional<Problem>> told) {
        background.run(() -> bin.restore(line.kind(), line.record(), actor.get()).problems().stream().findFirst(), problem -> {
            load();
            told.accept(problem);
        });
    }
}
