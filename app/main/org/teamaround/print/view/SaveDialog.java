package org.teamaround.print.view;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.teamaround.ui.Text;

/** The system's own dialog. */
public final class SaveDialog implements SavePlace {
    private final Text text;
    private final Supplier<Window> owner;

    public SaveDialog(Text text, Supplier<Window> owner) {
        this.text = text;
        this.owner = owner;
    }

    @Override
    public Optional<Path> ask(String proposedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.of("print.preview.save"));
        chooser.setInitialFileName(proposedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }
}
