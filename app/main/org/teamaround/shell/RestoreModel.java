package org.teamaround.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;
import org.teamaround.vault.backup.Progress;
import org.teamaround.vault.backup.Restored;

/** Coming back from a backup: which file, to which folder, and the passphrase or recovery key of the day it was made. */
final class RestoreModel {
    final ObjectProperty<Optional<Path>> backup = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Path> vault;
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty recoveryKey = new SimpleStringProperty("");
    final BooleanProperty byRecoveryKey = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObjectProperty<Optional<Progress.Step>> step = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Doors doors;
    private final Background background;
    private final Consumer<Restored> done;

    RestoreModel(Doors doors, Background background, Path vault, Consumer<Restored> done) {
        this.doors = doors;
        this.background = background;
        this.vault = new SimpleObjectProperty<>(vault);
        this.done = done;
    }

    void restore() {
        if (busy.get()) return;
        List<Problem> open = open();
        problems.setAll(open);
        if (!open.isEmpty()) return;
        busy.set(true);
        Path from = backup.get().orElseThrow();
        Path to = vault.get();
        String typed = byRecoveryKey.get() ? recoveryKey.get() : passphrase.get();
        boolean recovery = byRecoveryKey.get();
        background.runLong(() -> doors.restore(from, to, typed, recovery, (now, part) -> background.onWindow(() -> step.set(Optional.of(now)))),
            this::answered, this::failed);
    }

    private List<Problem> open() {
        List<Problem> open = new ArrayList<>();
        if (backup.get().isEmpty()) open.add(Problem.of("backup.problem.none-chosen"));
        if (!byRecoveryKey.get() && passphrase.get().isEmpty()) open.add(Problem.at("passphrase", "shell.unlock.passphrase-empty"));
        return open;
    }

    private void answered(Outcome<Restored> outcome) {
        busy.set(false);
        step.set(Optional.empty());
        problems.setAll(outcome.problems());
        outcome.result().ifPresent(restored -> {
            passphrase.set("");
            recoveryKey.set("");
            done.accept(restored);
        });
    }

    private void failed(Fault fault) {
        busy.set(false);
        step.set(Optional.empty());
        problems.setAll(Problem.of("shell.fault", fault.code()));
    }
}
