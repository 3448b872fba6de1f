package org.teamaround.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** The system's own dialog for folders. */
final class FolderDialogs implements FolderChoice {
    private final Scene scene;

    FolderDialogs(Scene scene) {
        this.scene = scene;
    }

    @Override
    public Optional<Path> choose(String title, Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        nearest(start).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showDialog(scene.getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFile(String title, Path start, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter('*' + ending, '*' + ending));
        nearest(start).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showOpenDialog(scene.getWindow())).map(File::toPath);
    }

    /** The folder itself, or the one above it that is there. */
    private static Optional<Path> nearest(Path start) {
        for (Path path = start.toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.isDirectory(path)) return Optional.of(path);
        }
        return Optional.empty();
    }
}
