package org.teamaround.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard's place inside the page when its control goes away, because an act laid the page anew or a dialog above it closed:
 * the control of the same name, or the one that stands where it stood, has the focus next; the toolkit would jump to the window's first.
 * Where a button stood, no other button follows: the key that ran one act, pressed once more, must not run another.
 */
final class KeepFocus {
    /** @param place how many controls come before it @param acts whether it is a button */
    private record Spot(String name, int place, boolean acts) {
        static final Spot FIRST = new Spot("", 0, false);
    }

    private final Pane page;
    private Optional<Node> last = Optional.empty();
    private Spot spot = Spot.FIRST;
    private Optional<Scene> searched = Optional.empty();
    private final Runnable search = this::search;
    /** One and the same for adding and removing, or the scene would hold every page for ever. */
    private final EventHandler<InputEvent> userMoves = event -> rest();

    KeepFocus(Pane page) {
        this.page = page;
        Subscription[] listening = {Subscription.EMPTY};
        page.sceneProperty().subscribe(scene -> {
            listening[0].unsubscribe();
            rest();
            listening[0] = scene == null ? Subscription.EMPTY : listen(scene);
        });
    }

    private Subscription listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, userMoves);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, userMoves);
        return Subscription.combine(scene.focusOwnerProperty().subscribe(this::moved), () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, userMoves);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, userMoves);
        });
    }

    /** A new page shows: its first control, as soon as there is one. */
    void pageOpened() {
        Node owner = owner();
        last = Optional.ofNullable(owner).filter(this::isInside);
        if (last.isPresent()) return;
        spot = Spot.FIRST;
        look();
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        if (isInside(now)) {
            last = Optional.of(now);
            if (searched.isEmpty()) spot = new Spot(nameOf(now), Focus.all(page).indexOf(now), now instanceof Button);
            return;
        }
        boolean lost = last.isPresent() && isGone(last.get()) && (before == null || isGone(before)) && !page.isDisabled();
        if (lost) look();
    }

    private boolean isGone(Node node) {
        return node.getScene() != page.getScene() || node.isDisabled() || !isShown(node);
    }

    private static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
        return true;
    }

    /** From the next drawing on, until the user moves: what is to be found may be read from the vault first. */
    private void look() {
        Scene scene = page.getScene();
        if (scene == null || searched.isPresent()) return;
        searched = Optional.of(scene);
        scene.addPreLayoutPulseListener(search);
        javafx.application.Platform.requestNextPulse();
    }

    private void rest() {
        searched.ifPresent(scene -> scene.removePreLayoutPulseListener(search));
        searched = Optional.empty();
    }

    private void search() {
        if (page.isDisabled()) return;
        List<Node> there = Focus.all(page);
        Optional<Node> same = spot.name().isEmpty() ? Optional.empty() : nearest(there, node -> nameOf(node).equals(spot.name()));
        Optional<Node> found = same.or(() -> nearest(there, node -> !(spot.acts() && node instanceof Button)));
        if (found.isPresent() && (same.isPresent() || !isInside(owner()))) found.get().requestFocus();
        if (same.isPresent() || spot.equals(Spot.FIRST) && found.isPresent()) rest();
    }

    private Optional<Node> nearest(List<Node> there, Predicate<Node> which) {
        return there.stream().filter(which).min(Comparator.comparingInt(node -> Math.abs(there.indexOf(node) - spot.place())));
    }

    private static String nameOf(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isEmpty()) return node.getAccessibleText();
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private @Nullable Node owner() {
        return page.getScene() == null ? null : page.getScene().getFocusOwner();
    }

    private boolean isInside(@Nullable Node node) {
        for (Node up = node; up != null; up = up.getParent()) if (up == page) return true;
        return false;
    }
}
