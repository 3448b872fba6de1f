package org.teamaround.ui;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/** Everything that can be done now: those of the window and those of the page that shows. The only place where shortcuts live. */
public final class Actions {
    private final ObservableList<Action> actions = FXCollections.observableArrayList();

    private Allowed allowed = Allowed.everything();

    /** From now on only what this person may do counts. */
    public void allow(Allowed what) {
        allowed = what;
    }

    /** The returned handle takes them away again. */
    public Subscription add(List<Action> added) {
        List<Action> offered = added.stream().filter(allowed::offers).toList();
        actions.addAll(offered);
        return () -> actions.removeAll(offered);
    }

    public ObservableList<Action> all() {
        return FXCollections.unmodifiableObservableList(actions);
    }

    /** The page's own action comes before the window's of the same key. */
    public Optional<Action> forKey(KeyEvent event) {
        return actions.reversed().stream()
                .filter(action -> action.enabled().get() && action.shortcut().isPresent() && action.shortcut().get().match(event))
                .findFirst();
    }

    /** Lets the scene's keys run them; what a field itself can take back, and the keys a control claims, come first. */
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (OwnUndo.takes(event)) event.consume();
            else if (!(scene.getFocusOwner() instanceof ClaimsKeys own && own.claims(event))) forKey(event).ifPresent(action -> {
                event.consume();
                action.run();
            });
        });
    }
}
