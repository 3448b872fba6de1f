package org.teamaround.shell;

import java.util.List;
import org.teamaround.ui.Action;
import org.teamaround.ui.Finder;

/**
 * An open vault, ready to work in.
 *
 * @param centre  name shown on top
 * @param user    who is signed in
 * @param sample  the sample team: a loud banner says so all the time
 * @param places  the rail, top to bottom; the last stands apart at its foot when it is Settings
 * @param actions what can be done everywhere, such as "New referral"
 * @param finders what the search box looks through
 * @param close   closes the vault: on lock and on the way out
 */
public record Workplace(String centre, String user, boolean sample, List<Place> places, List<Action> actions, List<Finder> finders,
        Runnable close) {}
