package org.teamaround.vault.backup;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A vault that came back.
 *
 * @param vault    where it lies, closed
 * @param kept     where the vault that stood there before lies now; empty when there was none
 * @param manifest what came back
 */
public record Restored(Path vault, Optional<Path> kept, Manifest manifest) {}
