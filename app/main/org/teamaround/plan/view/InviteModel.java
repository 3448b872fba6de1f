package org.teamaround.plan.view;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Outcome;
import org.teamaround.plan.TeamMeeting;

/** The list of a meeting still to come. */
final class InviteModel {
    final ObservableList<CallModel.Guest> invited = FXCollections.observableArrayList();
    private final TeamMeeting meeting;
    private final PlanActs acts;

    InviteModel(TeamMeeting meeting, List<Someone> people, PlanActs acts) {
        this.meeting = meeting;
        this.acts = acts;
        meeting.attendees().forEach(a -> people.stream().filter(s -> s.who().equals(a.who())).findFirst()
            .ifPresent(s -> invited.add(CallModel.Guest.of(s))));
    }

    Outcome<TeamMeeting> save() {
        return new Chosen(acts).all(invited.stream().map(g -> g.who.get()).toList())
            .then(guests -> acts.invite().change(meeting.id(), guests, acts.actor()));
    }
}
