package org.teamaround.vault.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;
import org.teamaround.vault.PassphraseStrength;
import org.teamaround.vault.VaultUser;

/**
 * The way back in with the recovery key: who of the users one is, and a new passphrase.
 *
 * @param <T> what is open then
 */
public final class ComeBackModel<T> extends KeysModel {
    final ObjectProperty<Optional<VaultUser>> user = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty passphrase = new SimpleStringProperty("");
    final List<VaultUser> users;
    private final BiFunction<UUID, char[], Outcome<T>> finish;
    private final Supplier<char[]> offer;
    private final Consumer<T> done;

    public ComeBackModel(List<VaultUser> users, BiFunction<UUID, char[], Outcome<T>> finish, Supplier<char[]> offer, Background background, Consumer<T> done) {
        super(background);
        this.users = List.copyOf(users);
        this.finish = finish;
        this.offer = offer;
        this.done = done;
        if (users.size() == 1) user.set(Optional.of(users.getFirst()));
        offerWords();
    }

    void offerWords() {
        passphrase.set(new String(offer.get()));
    }

    /** Empty while nothing is typed. */
    ObservableValue<Optional<PassphraseStrength>> strength() {
        return passphrase.map(typed -> typed.isEmpty() ? Optional.empty() : Optional.of(PassphraseStrength.of(typed.toCharArray())));
    }

    void save() {
        if (user.get().isEmpty()) {
            problems.setAll(Problem.at("user", "keys.back.who"));
            return;
        }
        UUID who = user.get().get().id();
        char[] words = passphrase.get().toCharArray();
        run(() -> {
            try {
                return finish.apply(who, words);
            } finally {
                java.util.Arrays.fill(words, '\0');
            }
        }, opened -> {
            passphrase.set("");
            done.accept(opened);
        });
    }
}
