package org.teamaround.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.teamaround.kernel.Elapsed;
import org.teamaround.kernel.Moment;
import org.teamaround.ui.Text;

/**
 * What the program is made of before a vault is open.
 *
 * @param offer  five words for a new passphrase
 * @param wall   the clock on the wall, which goes on while the laptop sleeps; never the time of a rehearsal
 * @param folder the vault named at the start; otherwise the one remembered is offered
 */
public record Entrance(Text text, Moment moment, Elapsed elapsed, Moment wall, Doors doors, Supplier<char[]> offer, RecoverySheet recoverySheet,
        Rooms rooms, Remembered remembered, Optional<Path> folder) {
    /** On a laptop that never sleeps. */
    public Entrance(Text text, Moment moment, Elapsed elapsed, Doors doors, Supplier<char[]> offer, RecoverySheet recoverySheet,
            Rooms rooms, Remembered remembered, Optional<Path> folder) {
        this(text, moment, elapsed, () -> Instant.EPOCH.plus(elapsed.sinceStart()), doors, offer, recoverySheet, rooms, remembered, folder);
    }
}
