package org.teamaround.person.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Background;

/** Who is to read what is restricted about a child, as it is being chosen. */
public final class ReadersModel {
    enum By { ROLE, NAME }

    final ObjectProperty<Optional<By>> by = new SimpleObjectProperty<>(Optional.of(By.ROLE));
    /** Only these, or these besides those by role. */
    final ObservableSet<Actor> named = FXCollections.observableSet(new HashSet<>());
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    final List<Actor> candidates;
    private final PersonId child;
    private final Set<Actor> before;
    private final By byBefore;
    private final RestrictedActs acts;
    private final Background background;
    private final Runnable saved;

    /** @param candidates who can be named, by name */
    public ReadersModel(RestrictedModel.Standing now, List<Actor> candidates, RestrictedActs acts, Background background, Runnable saved) {
        this.child = now.child();
        this.candidates = candidates;
        this.acts = acts;
        this.background = background;
        this.saved = saved;
        byBefore = now.narrowed() ? By.NAME : By.ROLE;
        before = Set.copyOf(now.named());
        by.set(Optional.of(byBefore));
        named.addAll(now.named());
    }

    boolean isChanged() {
        return by.get().filter(byBefore::equals).isEmpty() || !before.equals(named);
    }

    void save() {
        Set<UUID> users = named.stream().map(Actor::user).collect(Collectors.toSet());
        background.run(() -> by.get().filter(By.NAME::equals).isPresent() ? acts.name().only(child, users, acts.actor())
            : acts.name().byRole(child, users, acts.actor()), this::told);
    }

    private void told(Outcome<?> outcome) {
        problems.setAll(outcome.problems());
        if (outcome.isDone()) saved.run();
    }
}
