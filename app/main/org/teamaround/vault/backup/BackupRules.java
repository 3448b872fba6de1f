package org.teamaround.vault.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.teamaround.kernel.Moment;

/** When a backup is made without being asked for, and when its absence is worth a warning. Each asks for the last verified one. */
public final class BackupRules {
    /** Nobody waits at the close for what was just done. */
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration LONG = Duration.ofDays(3);

    private BackupRules() {}

    /** Once on every day on which the vault is open. A clock that was set back does not put it off. */
    public static boolean isDue(Optional<Instant> last, Instant now) {
        return last.filter(when -> when.atZone(Moment.ZONE).toLocalDate().equals(now.atZone(Moment.ZONE).toLocalDate())).isEmpty();
    }

    /** At the end of the program, unless one was verified minutes ago. */
    public static boolean isDueAtClose(Optional<Instant> last, Instant now) {
        return last.filter(when -> Duration.between(when, now).abs().compareTo(FRESH) < 0).isEmpty();
    }

    /** Three days without one, or none at all. */
    public static boolean isOverdue(Optional<Instant> last, Instant now) {
        return last.filter(when -> Duration.between(when, now).compareTo(LONG) <= 0).isEmpty();
    }
}
