package org.teamaround.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import com.dlsc.gemsfx.util.ControlsFXAtlantaFX;
import com.dlsc.gemsfx.util.GemsFXAtlantaFX;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The one place where scenes are made and dressed: Primer light or dark, the bridges for the other controls, our own sheet, zoom. */
public final class Theme {
    /** Pixels of one em at 100 %. */
    public static final double BASE_SIZE = 14;
    private static final String EM = "em";
    private static final List<String> FONTS = List.of("Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans");
    private static final double SMALLEST = 0.7;
    private static final double LARGEST = 2.5;
    private boolean dark;

    public Theme(boolean dark) {
        this.dark = dark;
    }

    public Scene scene(Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        dress(scene);
        return scene;
    }

    private void dress(Scene scene) {
        colours(scene);
        zoom(scene, 1);
    }

    /** From light to dark or back; answers whether it is dark now. */
    public boolean turn(Scene scene) {
        dark = !dark;
        colours(scene);
        return dark;
    }

    private void colours(Scene scene) {
        scene.getStylesheets().clear();
        scene.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        ControlsFXAtlantaFX.applyTo(scene);
        GemsFXAtlantaFX.applyTo(scene);
        scene.getStylesheets().addAll(sheet("teamaround"), sheet(dark ? "dark" : "light"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/style/" + name + ".css"), name).toExternalForm();
    }

    /** Everything is laid out in em, so the size of the letters is the zoom. */
    public static void zoom(Scene scene, double factor) {
        double em = BASE_SIZE * Math.clamp(factor, SMALLEST, LARGEST);
        scene.getRoot().getProperties().put(EM, em);
        scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", em) + family());
    }

    /** Zoom now, as a factor. */
    public static double zoomOf(Scene scene) {
        return em(scene) / BASE_SIZE;
    }

    static double em(Scene scene) {
        return (double) scene.getRoot().getProperties().getOrDefault(EM, BASE_SIZE);
    }

    private static String family() {
        List<String> there = Font.getFamilies();
        return FONTS.stream().filter(there::contains).findFirst().map(name -> "-fx-font-family: '" + name + "';").orElse("");
    }
}
