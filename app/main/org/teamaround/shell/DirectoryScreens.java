package org.teamaround.shell;

import java.util.Optional;
import org.teamaround.diary.DueKind;
import org.teamaround.diary.Fix;
import org.teamaround.diary.Issue;
import org.teamaround.directory.LocalServiceId;
import org.teamaround.directory.view.DirectoryActs;
import org.teamaround.directory.view.DirectoryModel;
import org.teamaround.directory.view.DirectoryScreen;
import org.teamaround.directory.view.DirectoryShelf;
import org.teamaround.directory.view.SameEntries;
import org.teamaround.directory.view.Signposts;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Right;
import org.teamaround.referral.view.TeamActs;
import org.teamaround.setting.Feature;
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
        DirectoryActs acts = new DirectoryActs(shelf(), people.enterAgency, people.enterPractitioner, people.changeAgency, people.changePractitioner,
            people.changeService, directory.changeArea, directory.changeTeam, directory.recordAbsence, directory.endAbsence, directory.movePractitioner,
            directory.markChecked, directory.sheet, new SameEntries(people.alike.directory, people.alike.mergeEntries, people.alike.unmergeEntries), actor, desk.moment());
        return new DirectoryScreen(desk, new DirectoryModel(acts, desk.background()));
    }

    /** On Home, a stale entry is said to be true in one key. */
    public Optional<Fix> fix(Issue issue) {
        if (issue.kind() != DueKind.SERVICE_RECHECK) return Optional.empty();
        LocalServiceId id = new LocalServiceId(issue.subject().record());
        return Optional.of(new Fix("directory.act.checked-key", Right.ENTER, () -> directory.markChecked.today(id, actor)));
    }

    private DirectoryShelf shelf() {
        return new DirectoryShelf(people.agencies, people.practitioners, people.services, directory.areas, directory.teams, directory.whoToAsk,
            directory.rechecks, people.settings, desk.moment());
    }

    /** Where families can be pointed to. */
    public Signposts signposts() {
        return new Signposts(shelf(), desk.moment(), desk.text());
    }

    /** The team of a family. */
    public TeamActs teams(TeamWiring teams) {
        return new TeamActs(directory.teams, teams.choices, teams.byYoungest, teams.give, teams.tell,
            () -> people.settings.isOn(Feature.TEAMS, desk.moment().today()), actor, desk.moment());
    }

    /** The form of an entry. */
    public boolean reopen(Bookmark place) {
        return directory().reopen(place);
    }

    public void openService(LocalServiceId id) {
        reopen(DirectoryScreen.at(id));
    }
}
