package org.teamaround.shell;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a folder, by the system's own dialog. */
@FunctionalInterface
public interface FolderChoice {
    /** Empty when it was cancelled. */
    Optional<Path> choose(String title, Path start);

    /** A file with this ending. Empty when it was cancelled, or where files cannot be chosen. */
    default Optional<Path> chooseFile(String title, Path start, String ending) {
        return Optional.empty();
    }
}
