package org.teamaround.print.view;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user where to save; empty when they thought better of it. */
@FunctionalInterface
public interface SavePlace {
    Optional<Path> ask(String proposedName);
}
