package org.teamaround.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.teamaround.kernel.Elapsed;
import org.teamaround.kernel.Moment;
import org.teamaround.ui.Text;

/**
 * What the program is made of before a vault is open.
 *
 * @param offer  five words for a new passphrase
 * @param folder the vault named at the start; otherwise the one remembered is offered
 */
public record Entrance(Text text, Moment moment, Elapsed elapsed, Doors doors, Supplier<char[]> offer, RecoverySheet recoverySheet,
        Rooms rooms, Remembered remembered, Optional<Path> folder) {}
