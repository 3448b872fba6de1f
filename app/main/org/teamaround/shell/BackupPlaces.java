package org.teamaround.shell;

import java.nio.file.Path;
import java.util.Optional;

/** Where each vault's backups go, as this computer remembers it; nothing personal. */
public interface BackupPlaces {
    Optional<Path> of(Path vault);

    void keep(Path vault, Path folder);
}
