package org.teamaround.vault.view;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;
import org.teamaround.vault.PassphraseStrength;

/** A passphrase of one's own in place of the one there was. Five words are offered; others may be typed. */
public final class OwnPassphraseModel extends KeysModel {
    final StringProperty current = new SimpleStringProperty("");
    final StringProperty passphrase = new SimpleStringProperty("");
    private final BiFunction<String, String, Outcome<Boolean>> change;
    private final Supplier<String> offer;
    private final Runnable done;

    public OwnPassphraseModel(VaultActs acts, Background background, Runnable done) {
        super(background);
        this.change = acts::changeOwn;
        this.offer = acts::offer;
        this.done = done;
        offerWords();
    }

    void offerWords() {
        passphrase.set(offer.get());
    }

    /** Empty while nothing is typed. */
    ObservableValue<Optional<PassphraseStrength>> strength() {
        return passphrase.map(typed -> typed.isEmpty() ? Optional.empty() : Optional.of(PassphraseStrength.of(typed.toCharArray())));
    }

    void save() {
        String old = current.get();
        String fresh = passphrase.get();
        if (old.isEmpty()) problems.setAll(Problem.at("current", "keys.own.current-empty"));
        else if (old.equals(fresh)) problems.setAll(Problem.at("passphrase", "keys.own.same"));
        else run(() -> change.apply(old, fresh), changed -> {
            current.set("");
            passphrase.set("");
            done.run();
        });
    }
}
