package org.teamaround.shell;

import java.nio.file.Path;
import java.util.List;
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
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** Opening a vault that is there: its folder, and the passphrase or the recovery key. */
final class UnlockModel {
    final ObjectProperty<Path> folder;
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty recoveryKey = new SimpleStringProperty("");
    final BooleanProperty byRecoveryKey = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Doors doors;
    private final Background background;
    private final Consumer<UnlockedVault<CaseStore>> opened;

    UnlockModel(Doors doors, Background background, Path folder, Consumer<UnlockedVault<CaseStore>> opened) {
        this.doors = doors;
        this.background = background;
        this.folder = new SimpleObjectProperty<>(folder);
        this.opened = opened;
    }

    void unlock() {
        if (busy.get()) return;
        Path where = folder.get();
        String words = passphrase.get();
        String key = recoveryKey.get();
        boolean recovery = byRecoveryKey.get();
        if (!recovery && words.isEmpty()) {
            problems.setAll(Problem.at("passphrase", "shell.unlock.passphrase-empty"));
            return;
        }
        busy.set(true);
        background.run(() -> recovery ? doors.openByRecoveryKey(where, key) : doors.open(where, words), this::answered, this::failed);
    }

    private void answered(Outcome<UnlockedVault<CaseStore>> outcome) {
        busy.set(false);
        problems.setAll(outcome.problems());
        outcome.result().ifPresent(vault -> {
            passphrase.set("");
            recoveryKey.set("");
            opened.accept(vault);
        });
    }

    private void failed(Fault fault) {
        busy.set(false);
        problems.setAll(List.of(Problem.of("shell.fault", fault.code())));
    }
}
