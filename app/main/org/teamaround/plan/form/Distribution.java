package org.teamaround.plan.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.Ruling;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Attendance;
import org.teamaround.plan.Attendee;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Doer;
import org.teamaround.plan.Episode;
import org.teamaround.plan.InvitationBasis;
import org.teamaround.plan.InvitationCheck;
import org.teamaround.plan.PlanAction;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.print.Words;

/**
 * Who may have the plan: the team of its meeting and whoever does something in it, each checked anew on the day it is printed
 * (domain.md 2.d, footer). Who may not is told to the team alone; others read only of those who may.
 */
final class Distribution {
    private final Words words;
    private final Cast cast;
    private final InvitationCheck check;

    Distribution(Words words, Cast cast, InvitationCheck check) {
        this.words = words;
        this.cast = cast;
        this.check = check;
    }

    List<Map<String, Object>> of(List<TeamMeeting> meetings, List<DeliveryPlan> plans, List<Episode> around, Recipient recipient, Ruling ruling) {
        List<PersonId> children = around.stream().map(Episode::child).toList();
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Doer who : everybody(meetings, plans)) {
            Outcome<InvitationBasis> basis = check.check(who, around);
            if (!basis.isDone() && !(recipient instanceof Recipient.Team)) continue;
            lines.add(Map.of("name", cast.doer(who, ruling), "place", cast.place(who, children), "may", basis.isDone(),
                "check", basis.result().map(b -> words.of(org.teamaround.kernel.Word.of("plan.basis", b).key()))
                    .orElseGet(() -> words.of("plan.paper.not-to-be-given"))));
        }
        return lines;
    }

    private static Set<Doer> everybody(List<TeamMeeting> meetings, List<DeliveryPlan> plans) {
        Set<Doer> all = new LinkedHashSet<>();
        meetings.forEach(m -> m.attendees().stream().filter(a -> a.attendance() != Attendance.NOT_INVITED).map(Attendee::who).forEach(all::add));
        plans.forEach(p -> p.actions().filter(PlanAction::isOpen).map(PlanAction::who).forEach(all::add));
        return all;
    }
}
