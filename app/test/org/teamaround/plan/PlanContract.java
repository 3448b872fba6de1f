package org.teamaround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Ids;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Level;
import org.teamaround.referral.ReferralId;

/** What every store of episodes, meetings and plans keeps: run by the fakes and by the database. */
public abstract class PlanContract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);
    private PersonId child;
    private PersonId mother;
    private ReferralId referral;
    private PractitionerId worker;
    private PractitionerId other;

    @BeforeEach
    void known() {
        child = person("Tomi");
        mother = person("Ifeoma");
        referral = referral(child);
        worker = worker("Chipo Mutasa-Bell");
        other = worker("Gwenllïan Pryce");
    }

    /** Records of earlier features that episodes and plans point to; a fake needs their ids only. */
    protected PersonId person(String given) {
        return new PersonId(fresh());
    }

    protected ReferralId referral(PersonId of) {
        return new ReferralId(fresh());
    }

    protected PractitionerId worker(String name) {
        return new PractitionerId(fresh());
    }

    protected abstract Episodes episodes();

    protected abstract TeamMeetings meetings();

    protected abstract Plans plans();

    /** Runs writing inside whatever the store needs around it. */
    protected abstract void write(Runnable work);

    private static UUID fresh() {
        return Ids.fresh(Instant.parse("2026-03-26T09:30:00Z"));
    }

    private Episode episode(LocalDate opened) {
        return new Episode(new EpisodeId(fresh()), episodes().nextReference(opened), child, Optional.of(referral), EpisodeState.ASSESSMENT,
            opened, Optional.of(opened), Optional.of(opened.plusDays(2)), Optional.empty(), Optional.of(Level.COMPLEX),
            List.of(lead(opened)), List.of("Housing Support", "volunteer, visitor"), Optional.empty());
    }

    private LeadRole lead(LocalDate from) {
        return new LeadRole(worker, from, Optional.empty(), Optional.of(true), "", Optional.empty());
    }

    private Episode saved(Episode episode) {
        write(() -> episodes().save(episode));
        return episode;
    }

    @Test
    void an_episode_comes_back_as_it_was_kept() {
        Episode episode = saved(episode(DAY));
        assertThat(episodes().find(episode.id())).contains(episode);
        assertThat(episodes().of(referral)).containsExactly(episode);
        assertThat(episodes().find(new EpisodeId(fresh()))).isEmpty();
    }

    @Test
    void a_changed_lead_and_a_closure_come_back() {
        Episode episode = saved(episode(DAY));
        LeadRole next = new LeadRole(other, DAY.plusDays(9), Optional.empty(), Optional.empty(), "left", Optional.of(false));
        Episode led = saved(episode.led(next));
        assertThat(episodes().find(episode.id())).contains(led);
        assertThat(led.leads().getLast().to()).contains(DAY.plusDays(9));
        Episode closed = saved(led.closed(new Closure(DAY.plusDays(30), ClosureReason.DISENGAGED, "", "", "ring the centre", "", "",
            List.of(DAY, DAY.plusDays(5), DAY.plusDays(20)), "two letters\nand a visit", "Ngozi Adébáyọ̀")));
        assertThat(episodes().find(episode.id())).contains(closed);
    }

    @Test
    void the_newest_episode_of_a_child_comes_first_and_references_go_on() {
        Episode first = saved(episode(DAY));
        Episode second = saved(episode(DAY.plusDays(40)));
        assertThat(episodes().of(child)).containsExactly(second, first);
        assertThat(List.of(first.reference(), second.reference())).containsExactly("E-2026-0001", "E-2026-0002");
        assertThat(episodes().nextReference(LocalDate.of(2027, 1, 4))).isEqualTo("E-2027-0001");
    }

    @Test
    void a_meeting_comes_back_with_its_list() {
        Episode episode = saved(episode(DAY));
        TeamMeeting called = meeting(episode);
        write(() -> meetings().save(called));
        assertThat(meetings().of(episode.id())).containsExactly(called);
        TeamMeeting emptied = called.withAttendees(List.of(called.attendees().getLast())).circulated(DAY.plusDays(5), List.of("Ifeoma", "Chipo"));
        write(() -> meetings().save(emptied));
        assertThat(meetings().find(called.id())).contains(emptied);
        assertThat(meetings().of(new EpisodeId(fresh()))).isEmpty();
    }

    private TeamMeeting meeting(Episode episode) {
        MeetingNotes notes = new MeetingNotes("shared", "strengths", "worries", "analysis", Optional.of(Level.ADDITIONAL), "“mine”", "ours", "",
            "decided", true, false, "entered late");
        return new TeamMeeting(new TeamMeetingId(fresh()), List.of(episode.id()), MeetingKind.INITIAL, DAY, LocalTime.of(9, 30),
            Optional.of(LocalTime.of(10, 45)), "Children's Centre", "Chipo", "Eilidh", "", List.of("welcome", "plan"), true,
            List.of(new Attendee(fresh(), new Doer.Family(child), DAY, Attendance.ATTENDED, InvitationBasis.FAMILY, ""),
                new Attendee(fresh(), new Doer.Worker(worker), DAY, Attendance.REPORT_SENT, InvitationBasis.CONSENT, "a letter")),
            notes, Optional.of(DAY.plusDays(42)), Optional.empty(), List.of());
    }

    @Test
    void a_plan_comes_back_with_outcomes_and_actions_in_order() {
        Episode episode = saved(episode(DAY));
        TeamMeeting meeting = meeting(episode);
        DeliveryPlan plan = plan(episode, meeting);
        write(() -> {
            meetings().save(meeting);
            plans().save(plan);
        });
        assertThat(plans().find(plan.id())).contains(plan);
        PlanAction done = plan.actions().findFirst().orElseThrow().moved(ActionState.DONE, "went well", Optional.of(DAY.plusDays(12)), "");
        write(() -> plans().save(plan.with(done)));
        assertThat(plans().of(episode.id())).singleElement().satisfies(p -> assertThat(p.action("1.1")).contains(done));
    }

    @Test
    void the_newest_version_of_a_plan_comes_first() {
        Episode episode = saved(episode(DAY));
        TeamMeeting meeting = meeting(episode);
        DeliveryPlan first = plan(episode, meeting);
        DeliveryPlan second = new DeliveryPlan(new PlanId(fresh()), first.episodes(), 2, PlanState.AGREED, Optional.of(DAY.plusDays(42)),
            Optional.of(meeting.id()), List.of(), Optional.of(DAY.plusDays(100)), "good", "");
        write(() -> {
            meetings().save(meeting);
            plans().save(first.in(PlanState.REVISED));
            plans().save(second);
        });
        assertThat(plans().of(episode.id())).containsExactly(second, first.in(PlanState.REVISED));
    }

    private DeliveryPlan plan(Episode episode, TeamMeeting meeting) {
        PlanAction one = new PlanAction(fresh(), "1.1", List.of(child, mother), "six sessions", new Doer.Worker(worker),
            DAY.plusDays(40), Optional.of(DAY.plusDays(20)), "sleep clinic", true, ActionState.IN_PROGRESS, "begun", Optional.empty(),
            Optional.empty(), "");
        PlanAction two = new PlanAction(fresh(), "1.2", List.of(), "go to the group", new Doer.Family(child), DAY.plusDays(9), Optional.empty(), "",
            false, ActionState.BLOCKED, "", Optional.empty(), Optional.of(Blocker.WAITING_LIST), "full until May");
        PlanOutcome sleep = new PlanOutcome(fresh(), "1", "in bed by 7", EcmOutcome.HEALTHY, "mentally & emotionally", Optional.of(OutcomeRating.PARTLY),
            Optional.of(3), List.of(one, two));
        PlanOutcome play = new PlanOutcome(fresh(), "2", "somewhere to play", EcmOutcome.ENJOY_AND_ACHIEVE, "", Optional.empty(), Optional.empty(), List.of());
        return new DeliveryPlan(new PlanId(fresh()), List.of(episode.id()), 1, PlanState.AGREED, Optional.of(DAY), Optional.of(meeting.id()),
            List.of(sleep, play), Optional.empty(), "", "thank you");
    }
}
