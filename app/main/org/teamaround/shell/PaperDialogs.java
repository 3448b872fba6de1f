package org.teamaround.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import org.teamaround.kernel.Fault;
import org.teamaround.print.PaperTray;
import org.teamaround.ui.Background;
import org.teamaround.ui.DialogLayer;
import org.teamaround.ui.Papers;
import org.teamaround.ui.Text;

/** Shows a document above the page, from where it is printed or saved. */
final class PaperDialogs implements Papers {
    private final Text text;
    private final Background background;
    private final DialogLayer layer;
    private final Scene scene;

    PaperDialogs(Text text, Background background, DialogLayer layer, Scene scene) {
        this.text = text;
        this.background = background;
        this.layer = layer;
        this.scene = scene;
    }

    @Override
    public void show(String title, String fileName, byte[] pdf) {
        PaperModel model = new PaperModel(background, pdf, new PaperTray()::print, this::save);
        layer.open(new PaperScreen(text, title, model, () -> choose(fileName).ifPresent(model::save)));
    }

    private Optional<File> choose(String fileName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.of("shell.paper.save"));
        chooser.setInitialFileName(fileName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(scene.getWindow()));
    }

    private void save(File file, byte[] pdf) {
        try {
            Files.write(file.toPath(), pdf);
        } catch (IOException e) {
            throw new Fault("paper.save", e);
        }
    }
}
