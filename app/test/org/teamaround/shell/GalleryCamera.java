package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.teamaround.ui.DialogLayer;
import org.teamaround.ui.Labels;
import org.teamaround.ui.Looks;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Snapshot;
import org.teamaround.ui.Window;

/** Takes the pictures into {@code target/gallery}, and looks at each page for what must not be there. */
final class GalleryCamera {
    private static final Path GALLERY = Path.of("target/gallery");
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LONGEST = 6000;
    /** Screens that had their picture taken. */
    final Set<Class<?>> taken = new HashSet<>();
    /** By picture, words that did not fit. */
    final List<String> cut = new ArrayList<>();
    private final GalleryProgram on;

    GalleryCamera(GalleryProgram on) {
        this.on = on;
    }

    /** A page before a vault is open, which nothing but its class names. */
    void take(String name, Class<? extends Screen> page) {
        taken.add(page);
        take(name);
    }

    /** @param ready what was done to get there */
    void take(String name, GalleryHands ready) {
        take(name);
    }

    /** In light colours as it is on a small laptop, at 200 % and, where it is longer than the window, whole. */
    void take(String name) {
        double[] below = {0};
        Snapshot.png(on.scene(), WIDTH, HEIGHT, 1, GALLERY.resolve(name + ".png"), root -> below[0] = look(name, root));
        Snapshot.png(on.scene(), WIDTH, HEIGHT, 2, GALLERY.resolve(name + "-200.png"), root -> look(name + "-200", root));
        if (below[0] > 1) Snapshot.png(on.scene(), WIDTH, Math.min(LONGEST, HEIGHT + below[0]), 1, GALLERY.resolve(name + "-whole.png"));
    }

    void takeDark(String name) {
        take(name);
        Window.doOnWindow(on.program()::otherColours);
        Snapshot.png(on.scene(), WIDTH, HEIGHT, 1, GALLERY.resolve(name + "-dark.png"));
        Window.doOnWindow(on.program()::otherColours);
    }

    private double look(String name, Parent root) {
        if (on.isOpen()) on.pages().showing().get().map(Object::getClass).ifPresent(taken::add);
        layers(root);
        assertThat(Labels.missingIn(root)).as(name + ": controls without a label").isEmpty();
        assertThat(Looks.missingTexts(root)).as(name + ": texts nobody wrote").isEmpty();
        Looks.cut(root).forEach(words -> cut.add(name + ": " + words));
        return Looks.below(root);
    }

    private void layers(Node node) {
        if (node instanceof DialogLayer layer) layer.showing().map(Object::getClass).ifPresent(taken::add);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(this::layers);
    }
}
