package org.teamaround.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.find.Found;
import org.teamaround.panel.PanelMeetingId;
import org.teamaround.panel.view.OpensPanel;
import org.teamaround.person.PersonId;
import org.teamaround.person.Relationship;
import org.teamaround.person.view.PersonAlone;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.plan.TeamMeetingId;
import org.teamaround.ui.Background;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Reopens;

/** Opens what was found where it lives: an adult with their first child, or by themselves, a team meeting at the child's meetings. */
final class FoundDoors {
    private static final String FAMILY = "person.tab.family";
    private static final String MEETINGS = "plan.tab.meetings";
    private final Assembly program;
    private final Background background;
    private final Reopens people;
    private final OpensPanel panels;

    /** @param people opens a child's page, or an entry of the directory */
    FoundDoors(Assembly program, Background background, Reopens people, OpensPanel panels) {
        this.program = program;
        this.background = background;
        this.people = people;
        this.panels = panels;
    }

    void open(Found found) {
        UUID id = found.id();
        switch (found.kind()) {
            case CHILD -> openAt(new PersonId(id), "");
            case ADULT -> background.run(() -> childOf(new PersonId(id)), child -> child.ifPresentOrElse(c -> openAt(c, FAMILY), () -> people.reopen(PersonAlone.at(new PersonId(id)))));
            case PRACTITIONER -> people.reopen(Bookmark.of("directory-practitioner").with("id", id));
            case AGENCY -> people.reopen(Bookmark.of("directory-agency").with("id", id));
            case SERVICE -> people.reopen(Bookmark.of("directory-service").with("id", id));
            case PANEL -> panels.open(new PanelMeetingId(id));
            case TEAM_MEETING -> background.run(() -> childAt(new TeamMeetingId(id)), child -> child.ifPresent(c -> openAt(c, MEETINGS)));
        }
    }

    /** @param tab its heading's text key; empty for the usual one */
    void openAt(PersonId child, String tab) {
        people.reopen(ChildPages.at(child).inside(tab));
    }

    private Optional<PersonId> childOf(PersonId adult) {
        List<Relationship> ties = program.people().persons.childrenOf(adult);
        return ties.stream().map(Relationship::child).findFirst();
    }

    private Optional<PersonId> childAt(TeamMeetingId id) {
        return program.plan().meetings.find(id).map(TeamMeeting::episodes).stream().flatMap(List::stream)
            .flatMap(episode -> program.plan().episodes.find(episode).stream()).map(episode -> episode.child()).findFirst();
    }
}
