package org.teamaround.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;

/** Pictures of scenes, for the gallery. */
public final class Snapshot {
    private Snapshot() {}

    /**
     * Lays the scene out at this size and zoom and writes it; call from the test's own thread. The content moves into a scene without
     * a window for the moment, because a window larger than the headless screen cannot be drawn.
     *
     * @param zoom 1 is 100 %
     */
    public static void png(Scene scene, double width, double height, double zoom, Path file) {
        png(scene, width, height, zoom, file, root -> { });
    }

    /** Without touching focus or size: what the user sees now. */
    public static void asItIs(Scene scene, Path file) {
        write(Window.onWindow(() -> SwingFXUtils.fromFXImage(scene.getRoot().snapshot(null, null), null)), file);
    }

    /** @param look sees the content as it is laid out for the picture, on the window's thread */
    public static void png(Scene scene, double width, double height, double zoom, Path file, Consumer<Parent> look) {
        write(Window.onWindow(() -> photograph(scene, width, height, zoom, look)), file);
    }

    private static BufferedImage photograph(Scene scene, double width, double height, double zoom, Consumer<Parent> look) {
        Parent root = scene.getRoot();
        double before = Theme.zoomOf(scene);
        scene.setRoot(new Pane());
        Scene photo = new Scene(root, width, height);
        photo.setUserAgentStylesheet(scene.getUserAgentStylesheet());
        photo.getStylesheets().setAll(scene.getStylesheets());
        Theme.zoom(photo, zoom);
        photo.snapshot(null);
        BufferedImage image = SwingFXUtils.fromFXImage(photo.snapshot(null), null);
        look.accept(root);
        Theme.zoom(photo, before);
        photo.setRoot(new Pane());
        scene.setRoot(root);
        return image;
    }

    private static void write(BufferedImage image, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
