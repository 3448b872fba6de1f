package org.teamaround.plan.form;

import java.util.List;
import java.util.Optional;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.Ruling;
import org.teamaround.person.PersonId;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Episode;
import org.teamaround.plan.TeamMeeting;

/**
 * What one paper is made of, and for whom.
 * @param meeting the meeting it is for, or that agreed the plan; absent for a draft without one
 * @param plan    absent before the first is agreed
 */
record CaseFile(List<Episode> episodes, Optional<TeamMeeting> meeting, Optional<DeliveryPlan> plan, Recipient recipient, Ruling ruling) {
    CaseFile {
        episodes = List.copyOf(episodes);
    }

    List<PersonId> children() {
        return episodes.stream().map(Episode::child).toList();
    }

    String references() {
        return String.join(", ", episodes.stream().map(Episode::reference).toList());
    }
}
