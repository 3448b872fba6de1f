package org.teamaround.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;

/**
 * Opening a vault that is there: its folder, and the passphrase or the recovery key.
 *
 * @param <T> what the right words give
 */
final class UnlockModel<T> {
    final ObjectProperty<Path> folder;
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty recoveryKey = new SimpleStringProperty("");
    final BooleanProperty byRecoveryKey = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    /** Seconds until the next passphrase may be tried; zero for now. */
    final IntegerProperty wait = new SimpleIntegerProperty();
    private final Way<T> way;
    private final Function<Path, Duration> waiting;
    private final Background background;
    private final Consumer<T> opened;

    /** Tries what was typed: the passphrase, or the recovery key. */
    interface Way<T> {
        Outcome<T> by(Path folder, String typed, boolean recoveryKey);
    }

    /** @param waiting how long the next passphrase has to wait after wrong ones */
    UnlockModel(Way<T> way, Function<Path, Duration> waiting, Background background, Path folder, Consumer<T> opened) {
        this.way = way;
        this.waiting = waiting;
        this.background = background;
        this.folder = new SimpleObjectProperty<>(folder);
        this.opened = opened;
    }

    void unlock() {
        look();
        if (busy.get() || wait.get() > 0 && !byRecoveryKey.get()) return;
        Path where = folder.get();
        boolean recovery = byRecoveryKey.get();
        String typed = recovery ? recoveryKey.get() : passphrase.get();
        if (!recovery && typed.isEmpty()) {
            problems.setAll(Problem.at("passphrase", "shell.unlock.passphrase-empty"));
            return;
        }
        busy.set(true);
        background.run(() -> way.by(where, typed, recovery), this::answered, this::failed);
    }

    /** Counts down: to be called every now and then while the page shows. */
    void look() {
        wait.set((int) waiting.apply(folder.get()).plusMillis(999).toSeconds());
    }

    private void answered(Outcome<T> outcome) {
        busy.set(false);
        problems.setAll(outcome.problems());
        look();
        outcome.result().ifPresent(result -> {
            passphrase.set("");
            recoveryKey.set("");
            opened.accept(result);
        });
    }

    private void failed(Fault fault) {
        busy.set(false);
        problems.setAll(List.of(Problem.of("shell.fault", fault.code())));
    }
}
