package org.teamaround.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;
import org.teamaround.vault.CreatedVault;
import org.teamaround.vault.PassphraseStrength;
import org.teamaround.vault.store.CaseStore;

/** The answers of the first day. A passphrase of five words is offered; another may be typed. */
final class NewVaultModel {
    final StringProperty centre = new SimpleStringProperty("");
    final StringProperty user = new SimpleStringProperty("");
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty folder;
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Doors doors;
    private final Background background;
    private final Supplier<char[]> offer;
    private final Consumer<CreatedVault<CaseStore>> created;

    NewVaultModel(Doors doors, Background background, Path folder, Supplier<char[]> offer, Consumer<CreatedVault<CaseStore>> created) {
        this.doors = doors;
        this.background = background;
        this.folder = new SimpleStringProperty(folder.toString());
        this.offer = offer;
        this.created = created;
        offerWords();
    }

    void offerWords() {
        passphrase.set(new String(offer.get()));
    }

    /** Empty while nothing is typed. */
    ObservableValue<Optional<PassphraseStrength>> strength() {
        return passphrase.map(typed -> typed.isEmpty() ? Optional.empty() : Optional.of(PassphraseStrength.of(typed.toCharArray())));
    }

    void create() {
        if (busy.get()) return;
        Optional<Path> where = path();
        if (where.isEmpty()) {
            problems.setAll(Problem.at("folder", "shell.new.folder-impossible"));
            return;
        }
        String centreName = centre.get();
        String userName = user.get();
        String words = passphrase.get();
        busy.set(true);
        background.run(() -> doors.create(where.get(), centreName, userName, words), this::answered, this::failed);
    }

    private Optional<Path> path() {
        try {
            return folder.get().isBlank() ? Optional.empty() : Optional.of(Path.of(folder.get().strip()).toAbsolutePath());
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    private void answered(Outcome<CreatedVault<CaseStore>> outcome) {
        busy.set(false);
        problems.setAll(outcome.problems());
        outcome.result().ifPresent(vault -> {
            passphrase.set("");
            created.accept(vault);
        });
    }

    private void failed(Fault fault) {
        busy.set(false);
        problems.setAll(List.of(Problem.of("shell.fault", fault.code())));
    }
}
