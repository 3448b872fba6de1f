package org.teamaround.shell;

import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.JooqAccessLog;
import org.teamaround.journal.AccessLog;
import org.teamaround.kernel.Moment;
import org.teamaround.setting.KeepOwnViews;
import org.teamaround.setting.OwnViews;
import org.teamaround.setting.store.JooqOwnViews;

/** How users have laid the lists, and the note of what they copied out of them. */
public final class ListWiring {
    public final OwnViews views;
    public final KeepOwnViews keepViews;
    public final AccessLog log;

    ListWiring(Database database, Gate gate, Moment moment) {
        views = new JooqOwnViews(database, gate);
        keepViews = new KeepOwnViews(views, database, moment);
        log = new JooqAccessLog(database, gate);
    }
}
