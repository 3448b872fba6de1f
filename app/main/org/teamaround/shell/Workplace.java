package org.teamaround.shell;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.teamaround.ui.Action;
import org.teamaround.ui.Allowed;
import org.teamaround.ui.Finder;
import org.teamaround.ui.Reopens;

/**
 * An open vault, ready to work in.
 *
 * @param centre  name shown on top
 * @param user    who is signed in
 * @param sample  the sample team: a loud banner says so all the time
 * @param places  the rail, top to bottom; the last stands apart at its foot when it is Settings
 * @param actions what can be done everywhere, such as "New referral"
 * @param finders what the search box looks through
 * @param reopens opens pages anew from their bookmarks
 * @param quiet   how long nobody may touch anything before the window locks itself
 * @param allowed what who is signed in may do
 * @param behind  begins what is read behind the first page, such as the search index: once, when that page has asked for what it shows
 * @param close   closes the vault: on lock and on the way out
 * @param lastly  what is still done on the way out before the vault is closed: the last backup; not on a lock, which closes at once
 */
public record Workplace(String centre, String user, boolean sample, List<Place> places, List<Action> actions, List<Finder> finders,
        Reopens reopens, Supplier<Duration> quiet, Allowed allowed, Runnable behind, Runnable close, Runnable lastly) {
    /** With nothing to come back to, the usual time before the lock, and every right. */
    public Workplace(String centre, String user, boolean sample, List<Place> places, List<Action> actions, List<Finder> finders, Runnable close) {
        this(centre, user, sample, places, actions, finders, Allowed.everything(), close);
    }

    /** With nothing to come back to, and the usual time before the lock. */
    public Workplace(String centre, String user, boolean sample, List<Place> places, List<Action> actions, List<Finder> finders, Allowed allowed,
            Runnable close) {
        this(centre, user, sample, places, actions, finders, bookmark -> false, () -> IdleWatch.USUAL, allowed, () -> { }, close, () -> { });
    }
}
