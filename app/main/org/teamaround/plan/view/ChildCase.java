package org.teamaround.plan.view;

import java.util.List;
import java.util.Optional;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Deadline;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Episode;
import org.teamaround.plan.TeamMeeting;

/**
 * A child's newest episode with what belongs to it.
 * @param episode  absent when the child never had one
 * @param together open episodes of the same referral, this one among them: brothers and sisters usually move as one
 * @param plans    newest first
 * @param siblings brothers and sisters, oldest first
 * @param owed     what is owed, earliest first
 */
record ChildCase(PersonId child, Optional<Episode> episode, List<Episode> together, List<DeliveryPlan> plans, List<TeamMeeting> meetings,
        List<Deadline> owed, List<Person> siblings) {
    Optional<DeliveryPlan> current() {
        return plans.stream().filter(DeliveryPlan::isCurrent).findFirst();
    }

    boolean isOpen() {
        return episode.filter(Episode::isOpen).isPresent();
    }
}
