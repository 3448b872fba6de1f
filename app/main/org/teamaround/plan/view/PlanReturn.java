package org.teamaround.plan.view;

import java.util.Optional;
import java.util.Set;
import org.teamaround.person.PersonId;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;

/** Opens the forms of a case anew from their bookmarks, as long as what they are about is there. */
final class PlanReturn {
    private static final Set<String> PLACES = Set.of("plan-lead", "plan-answer", "plan-contact", "plan-visit", "plan-open", "plan-go-on", "plan-close",
        "plan-update", "plan-call", "plan-invite", "plan-hold", "plan-agree", "plan-review", "plan-circulate");
    private final Desk desk;
    private final PlanDoors doors;

    PlanReturn(Desk desk, PlanDoors doors) {
        this.desk = desk;
        this.doors = doors;
    }

    boolean reopen(Bookmark place) {
        if (!PLACES.contains(place.place())) return false;
        PersonId child = new PersonId(place.uuid("child"));
        desk.background().run(() -> doors.shelf().of(child), found -> reopen(place, found, desk.navigator()::refresh));
        return true;
    }

    private void reopen(Bookmark place, ChildCase found, Runnable again) {
        switch (place.place()) {
            case "plan-lead" -> doors.lead(found, again);
            case "plan-answer" -> doors.answer(found, again);
            case "plan-contact" -> doors.contact(found, again);
            case "plan-visit" -> doors.visit(found, again);
            case "plan-open" -> doors.open(found, again);
            case "plan-go-on" -> doors.goOn(found, again);
            case "plan-close" -> doors.close(found);
            case "plan-call" -> doors.call(found);
            case "plan-update" -> plan(place, found).ifPresent(plan -> plan.actions().filter(a -> place.names("action", a.id())).findFirst()
                .ifPresent(action -> doors.update(found, plan, action, again)));
            default -> meeting(place, found).ifPresent(meeting -> reopen(place, found, meeting, again));
        }
    }

    private void reopen(Bookmark place, ChildCase found, TeamMeeting meeting, Runnable again) {
        switch (place.place()) {
            case "plan-invite" -> doors.invite(found, meeting, again);
            case "plan-circulate" -> doors.circulate(found, meeting, again);
            case "plan-hold" -> doors.hold(found, meeting);
            case "plan-agree" -> doors.agree(found, meeting);
            default -> plan(place, found).ifPresent(plan -> doors.review(found, meeting, plan));
        }
    }

    private static Optional<TeamMeeting> meeting(Bookmark place, ChildCase found) {
        return found.meetings().stream().filter(m -> place.names("meeting", m.id())).findFirst();
    }

    private static Optional<DeliveryPlan> plan(Bookmark place, ChildCase found) {
        return found.plans().stream().filter(p -> place.names("plan", p.id())).findFirst();
    }
}
