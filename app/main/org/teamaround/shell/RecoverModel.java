package org.teamaround.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
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
import org.teamaround.vault.Recovery;
import org.teamaround.vault.VaultUser;
import org.teamaround.vault.store.CaseStore;

/** After the right recovery key: who holds it, and their new passphrase. Whoever is alone on the vault is chosen already. */
final class RecoverModel {
    final ObjectProperty<Optional<VaultUser>> user;
    final StringProperty passphrase = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Doors doors;
    private final Background background;
    private final Recovery begun;
    private final Supplier<char[]> offer;
    private final Consumer<CreatedVault<CaseStore>> opened;

    RecoverModel(Doors doors, Background background, Recovery begun, Supplier<char[]> offer, Consumer<CreatedVault<CaseStore>> opened) {
        this.doors = doors;
        this.background = background;
        this.begun = begun;
        this.offer = offer;
        this.opened = opened;
        user = new SimpleObjectProperty<>(begun.users().size() == 1 ? Optional.of(begun.users().getFirst()) : Optional.empty());
        offerWords();
    }

    String centreName() {
        return begun.centreName();
    }

    List<VaultUser> users() {
        return begun.users();
    }

    void offerWords() {
        passphrase.set(new String(offer.get()));
    }

    /** Empty while nothing is typed. */
    ObservableValue<Optional<PassphraseStrength>> strength() {
        return passphrase.map(typed -> typed.isEmpty() ? Optional.empty() : Optional.of(PassphraseStrength.of(typed.toCharArray())));
    }

    void open() {
        if (busy.get()) return;
        Optional<VaultUser> who = user.get();
        if (who.isEmpty()) {
            problems.setAll(Problem.at("user", "shell.recover.user-empty"));
            return;
        }
        String words = passphrase.get();
        busy.set(true);
        background.run(() -> doors.finishRecovery(begun, who.get().id(), words), this::answered, this::failed);
    }

    private void answered(Outcome<CreatedVault<CaseStore>> outcome) {
        busy.set(false);
        problems.setAll(outcome.problems());
        outcome.result().ifPresent(vault -> {
            passphrase.set("");
            opened.accept(vault);
        });
    }

    private void failed(Fault fault) {
        busy.set(false);
        problems.setAll(List.of(Problem.of("shell.fault", fault.code())));
    }
}
