package org.teamaround.shell;

import org.teamaround.directory.LocalServiceId;
import org.teamaround.directory.view.DirectoryActs;
import org.teamaround.directory.view.DirectoryModel;
import org.teamaround.directory.view.DirectoryScreen;
import org.teamaround.directory.view.DirectoryShelf;
import org.teamaround.kernel.Actor;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;

/** Pages of the directory; each call makes a page anew. */
public final class DirectoryScreens {
    private final PeopleWiring people;
    private final DirectoryWiring directory;
    private final Desk desk;
    private final Actor actor;

    public DirectoryScreens(PeopleWiring people, DirectoryWiring directory, Desk desk, Actor actor) {
        this.people = people;
        this.directory = directory;
        this.desk = desk;
        this.actor = actor;
    }

    public DirectoryScreen directory() {
        DirectoryShelf shelf = new DirectoryShelf(people.agencies, people.practitioners, people.services, directory.areas, directory.teams, directory.whoToAsk,
            directory.rechecks, people.settings, desk.moment());
        DirectoryActs acts = new DirectoryActs(shelf, people.enterAgency, people.enterPractitioner, people.changeAgency, people.changePractitioner,
            people.changeService, directory.changeArea, directory.changeTeam, directory.recordAbsence, directory.endAbsence, directory.movePractitioner,
            directory.markChecked, actor, desk.moment());
        return new DirectoryScreen(desk, new DirectoryModel(acts, desk.background()));
    }

    /** The form of an entry. */
    public boolean reopen(Bookmark place) {
        return directory().reopen(place);
    }

    public void openService(LocalServiceId id) {
        reopen(DirectoryScreen.at(id));
    }
}
