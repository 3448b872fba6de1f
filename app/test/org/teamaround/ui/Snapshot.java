package org.teamaround.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Pictures of scenes, for the gallery. */
public final class Snapshot {
    private Snapshot() {}

    /**
     * Lays the scene out at this size and zoom and writes it; call from the test's own thread.
     *
     * @param zoom 1 is 100 %
     */
    public static void png(Scene scene, double width, double height, double zoom, Path file) {
        BufferedImage image = Window.onWindow(() -> {
            Stage stage = (Stage) scene.getWindow();
            stage.setWidth(width);
            stage.setHeight(height);
            Theme.zoom(scene, zoom);
            scene.getRoot().applyCss();
            scene.getRoot().resize(width, height);
            scene.getRoot().layout();
            return true;
        }) ? Window.onWindow(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null)) : null;
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
