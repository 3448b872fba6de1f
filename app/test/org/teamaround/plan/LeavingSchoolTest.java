package org.teamaround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.directory.PractitionerId;
import org.teamaround.person.PersonId;
import org.teamaround.person.RelationshipKind;

/** Case C of the walk-throughs: partial withdrawal, reviews, needs met; on a real store. */
class LeavingSchoolTest {
    private final PlanOffice office = new PlanOffice();
    private final PersonId keeva = office.child("Caoimhe", "Ní Dhonnchadha", "2011-11-11");
    private final PersonId mother = office.adult("Máire", "Ní Dhonnchadha");
    private final Doer jeanLuc = new Doer.Worker(office.worker("Jean-Luc Brontë", "Fairbrook Community College"));
    private final Doer mentor = new Doer.Worker(office.worker("Oisín Bright", "Bright Path"));
    private final Doer self = new Doer.Family(keeva);
    private TeamMeeting meeting;

    @BeforeEach
    void planned() {
        office.related(mother, RelationshipKind.MOTHER, keeva);
        office.on("2026-04-24");
        office.consents(keeva, "Fairbrook Community College", "Bright Path");
        office.on("2026-05-05");
        PractitionerId lead = office.worker("Jean-Luc Brontë", "Fairbrook Community College");
        office.allocates(office.referral(keeva), Optional.of(lead));
        office.on("2026-05-12");
        office.assessed(keeva, 1, "2026-05-12");
        meeting = office.held(MeetingKind.INITIAL, "2026-05-21", office.episodes(keeva), self, new Doer.Family(mother), jeanLuc, mentor);
        office.agrees(meeting, OutcomeDraft.of("get something out of school", EcmOutcome.ENJOY_AND_ACHIEVE,
                ActionDraft.of("mentoring weekly", mentor, day(7, 17)), ActionDraft.of("return timetable", jeanLuc, day(6, 12))),
            OutcomeDraft.of("see real work", EcmOutcome.ECONOMIC_WELLBEING, ActionDraft.of("work visit", self, day(7, 3))));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    @Test
    void c4_to_c6_due_dates_pass_over_bank_holidays() {
        Episode episode = office.episode(keeva);
        assertThat(office.plan.deadlines.firstContact(episode).map(Deadline::due)).contains(day(5, 12));
        assertThat(office.plan.deadlines.initialVisit(episode).map(Deadline::due)).contains(day(5, 19));
        assertThat(office.plan.deadlines.firstMeeting(episode).map(Deadline::due)).contains(day(6, 3));
        assertThat(office.plan.deadlines.minutes(meeting).map(Deadline::due)).contains(day(5, 29));
        assertThat(office.plan.deadlines.review(episode).map(Deadline::due)).contains(day(7, 2));
    }

    @Test
    void c7_a_partial_withdrawal_blocks_the_action_and_empties_the_chair_at_once() {
        office.on("2026-06-15");
        office.calls(MeetingKind.REVIEW, "2026-07-02", office.episodes(keeva), self, jeanLuc, mentor).orFault();
        office.withdrawsFrom(keeva, "Bright Path");
        assertThat(office.action(keeva, "1.1").state()).isEqualTo(ActionState.BLOCKED);
        assertThat(office.action(keeva, "1.1").blocker()).contains(Blocker.CONSENT);
        assertThat(office.action(keeva, "1.2").state()).isEqualTo(ActionState.AGREED);
        assertThat(office.action(keeva, "2.1").state()).isEqualTo(ActionState.AGREED);
        List<TeamMeeting> meetings = office.plan.meetings.of(office.episode(keeva).id());
        assertThat(meetings.get(0).attendees()).as("who was at a meeting stays on record").extracting(Attendee::who).contains(mentor);
        assertThat(meetings.get(1).attendees()).extracting(Attendee::who).containsExactly(self, jeanLuc);
    }

    @Test
    void c8_a_cancelled_action_is_replaced_and_the_next_review_is_due_on_24_september() {
        office.on("2026-06-15");
        office.withdrawsFrom(keeva, "Bright Path");
        TeamMeeting review = office.held(MeetingKind.REVIEW, "2026-07-02", office.episodes(keeva), self, jeanLuc);
        DeliveryPlan next = office.plan.recordReview.review(new ReviewDraft(review.id(), Map.of(), Map.of(
            "1.1", told(ActionState.CANCELLED, "consent withdrawn; school finds a mentor"), "1.2", told(ActionState.DONE, ""),
            "2.1", told(ActionState.DONE, "")), Map.of("1", List.of(ActionDraft.of("in-school mentor", jeanLuc, day(9, 11)))), List.of(),
            Optional.empty(), "good", ""), office.actor).orFault();
        assertThat(next.actions().map(a -> a.ref() + ' ' + a.state())).containsExactly("1.1 CANCELLED", "1.2 DONE", "1.3 AGREED", "2.1 DONE");
        assertThat(office.plan.deadlines.review(office.episode(keeva)).map(Deadline::due)).contains(day(9, 24));
    }

    @Test
    void c9_needs_met_closes_the_case() {
        office.held(MeetingKind.CLOSURE, "2026-09-24", office.episodes(keeva), self, jeanLuc);
        office.plan.closeEpisode.close(new ClosureDraft(office.episodes(keeva), Optional.of(day(9, 24)),
            Optional.of(ClosureReason.NEEDS_MET_UNIVERSAL), "mentor in school", "", "", "", "", List.of(), true, "", ""), office.actor).orFault();
        assertThat(office.episode(keeva).closure().orElseThrow().on()).isEqualTo(day(9, 24));
    }

    @Test
    void a_full_withdrawal_puts_the_case_on_hold_until_consent_is_given_again() {
        office.on("2026-06-15");
        office.withdraws(keeva);
        assertThat(office.episode(keeva).state()).isEqualTo(EpisodeState.CONSENT_HOLD);
        assertThat(office.plan.endConsentHold.goOn(office.episodes(keeva), "agreed again", office.actor).isDone()).isFalse();
        office.consents(keeva, "Fairbrook Community College");
        office.plan.endConsentHold.goOn(office.episodes(keeva), "agreed again", office.actor).orFault();
        assertThat(office.episode(keeva).state()).isEqualTo(EpisodeState.PLAN);
    }

    private static ReviewDraft.Reviewed told(ActionState state, String reason) {
        return new ReviewDraft.Reviewed(new ActionUpdate(state, "", Optional.empty(), Optional.empty(), reason), Optional.empty());
    }
}
