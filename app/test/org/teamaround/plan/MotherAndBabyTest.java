package org.teamaround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.person.RelationshipKind;
import org.teamaround.referral.FeedbackStage;
import org.teamaround.referral.ReferralId;

/** Case A of the walk-throughs, from the panel's decision to the closing, on a real store. */
class MotherAndBabyTest {
    private final PlanOffice office = new PlanOffice();
    private final PersonId mother = office.adult("Małgorzata", "Świerczyńska");
    private final PersonId father = office.adult("Damian", "Kaczmarek");
    private final PersonId lucja = office.child("Łucja", "Świerczyńska-Kaczmarek", "2024-06-03");
    private final PersonId unborn = office.unborn("2026-04-19", mother);
    private final PractitionerId chipo = office.worker("Chipo Mutasa-Bell", "Children's Centre");
    private final PractitionerId iolo = office.worker("Iolo Gethin", "Housing Support");
    private final PractitionerId brid = office.worker("Bríd Ní Chonaill", "Health visiting");
    private final PractitionerId officer = office.worker("Sgt Ffion Hart", "Police");
    private ReferralId referral;

    @BeforeEach
    void referredAndAgreed() {
        office.related(mother, RelationshipKind.MOTHER, lucja, unborn);
        office.mustNotReceive(father, lucja);
        office.on("2026-02-17");
        for (PersonId child : List.of(lucja, unborn)) office.consents(child, "Children's Centre", "Housing Support", "Health visiting");
        referral = office.referral(lucja, unborn);
        office.on("2026-02-24");
        office.allocates(referral, Optional.of(chipo), "Housing Support", "volunteer visitor");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Doer worker(PractitionerId id) {
        return new Doer.Worker(id);
    }

    private static Doer family(PersonId id) {
        return new Doer.Family(id);
    }

    private List<EpisodeId> both() {
        return office.episodes(lucja, unborn);
    }

    @Test
    void a6_the_panel_opens_one_case_for_each_child() {
        for (PersonId child : List.of(lucja, unborn)) {
            Episode episode = office.episode(child);
            assertThat(episode.state()).isEqualTo(EpisodeState.ASSESSMENT);
            assertThat(episode.lead().map(LeadRole::practitioner)).contains(chipo);
            assertThat(episode.services()).containsExactly("Housing Support", "volunteer visitor");
        }
        assertThat(office.episode(lucja).reference()).isEqualTo("E-2026-0001");
        assertThat(office.episode(unborn).reference()).isEqualTo("E-2026-0002");
    }

    @Test
    void a6_contact_is_due_on_3_march_and_the_visit_on_10_march() {
        Episode episode = office.episode(lucja);
        assertThat(office.plan.deadlines.firstContact(episode).map(Deadline::due)).contains(day(3, 3));
        assertThat(office.plan.deadlines.initialVisit(episode).map(Deadline::due)).contains(day(3, 10));
    }

    @Test
    void a7_the_contact_made_on_26_february_is_in_time() {
        office.on("2026-02-26");
        office.plan.recordFirstContact.contacted(both(), Optional.of(day(2, 26)), office.actor).orFault();
        assertThat(office.plan.deadlines.firstContact(office.episode(unborn)).flatMap(Deadline::metOn)).contains(day(2, 26));
        assertThat(office.plan.deadlines.next(office.episode(unborn)).map(Deadline::due)).contains(day(3, 10));
    }

    @Test
    void a9_the_first_meeting_is_due_fifteen_working_days_after_the_assessment_over_easter() {
        assessed();
        assertThat(office.plan.deadlines.firstMeeting(office.episode(lucja)).map(Deadline::due)).contains(day(4, 7));
        assertThat(office.plan.deadlines.firstMeeting(office.episode(unborn)).map(Deadline::due)).contains(day(4, 7));
    }

    @Test
    void a10_minutes_are_due_on_2_april_and_the_review_on_7_may() {
        TeamMeeting meeting = firstMeeting();
        assertThat(office.plan.deadlines.minutes(meeting).map(Deadline::due)).contains(day(4, 2));
        assertThat(office.plan.deadlines.review(office.episode(lucja)).map(Deadline::due)).contains(day(5, 7));
        assertThat(office.episode(lucja).state()).isEqualTo(EpisodeState.PLAN);
        assertThat(office.episode(unborn).state()).isEqualTo(EpisodeState.PLAN);
    }

    @Test
    void a10_the_plan_is_shared_and_keeps_its_references() {
        firstMeeting();
        DeliveryPlan plan = office.current(lucja);
        assertThat(plan).isEqualTo(office.current(unborn));
        assertThat(plan.actions().map(PlanAction::ref)).containsExactly("1.1", "2.1", "2.2", "3.1", "4.1");
        assertThat(plan.action("4.1").orElseThrow().who()).isEqualTo(family(mother));
        assertThat(plan.action("2.1").orElseThrow().forWhom()).containsExactly(mother, unborn);
    }

    @Test
    void a10_nobody_who_must_not_know_is_invited() {
        assessed();
        office.on("2026-03-26");
        assertThat(office.calls(MeetingKind.INITIAL, "2026-03-26", both(), family(mother), family(father)).problems())
            .containsExactly(Problem.at("invited.1", "plan.problem.must-not-receive", "Damian Kaczmarek"));
        assertThat(office.calls(MeetingKind.INITIAL, "2026-03-26", both(), worker(officer)).problems())
            .containsExactly(Problem.at("invited.0", "consent.problem.not-covered", "Police"));
        assertThat(office.plan.meetings.all()).isEmpty();
    }

    @Test
    void a14_an_action_done_late_says_by_how_much() {
        firstMeeting();
        office.on("2026-04-13");
        assertThat(office.action(lucja, "2.1").isOverdue(day(4, 13))).isTrue();
        office.on("2026-04-17");
        PlanAction done = office.tells(lucja, "2.1", ActionUpdate.done(day(4, 17))).orFault();
        assertThat(done.daysLate(day(4, 20))).isEqualTo(7);
        assertThat(office.action(lucja, "2.1").isOverdue(day(4, 20))).isFalse();
    }

    @Test
    void a16_the_review_makes_version_2_and_the_next_is_due_on_30_july() {
        firstMeeting();
        TeamMeeting review = office.held(MeetingKind.REVIEW, "2026-05-07", both(), family(mother), worker(chipo));
        DeliveryPlan second = office.plan.recordReview.review(new ReviewDraft(review.id(), java.util.Map.of(
            "1", rated(OutcomeRating.PARTLY), "2", rated(OutcomeRating.PARTLY), "3", rated(OutcomeRating.ACHIEVED)),
            java.util.Map.of("1.1", new ReviewDraft.Reviewed(new ActionUpdate(ActionState.IN_PROGRESS, "four of six", Optional.empty(),
                Optional.empty(), ""), Optional.of(day(6, 11)))), java.util.Map.of(), List.of(), Optional.empty(), "", ""), office.actor).orFault();
        assertThat(second.version()).isEqualTo(2);
        assertThat(office.plan.plans.of(both().getFirst()).get(1).state()).isEqualTo(PlanState.REVISED);
        assertThat(second.action("1.1").orElseThrow().byWhen()).isEqualTo(day(6, 11));
        assertThat(second.action("1.1").orElseThrow().firstDue()).contains(day(5, 14));
        assertThat(second.outcomes()).extracting(o -> o.rating().orElseThrow()).containsExactly(OutcomeRating.PARTLY, OutcomeRating.PARTLY,
            OutcomeRating.ACHIEVED, OutcomeRating.NOT_YET_DUE);
        assertThat(office.plan.deadlines.review(office.episode(lucja)).map(Deadline::due)).contains(day(7, 30));
    }

    @Test
    void closed_cases_are_read_only_and_the_referrer_is_owed_one_word() {
        firstMeeting();
        office.on("2026-05-12");
        ClosureDraft draft = ClosureDraft.of(both(), day(5, 12), ClosureReason.NEEDS_MET_UNIVERSAL, "settled");
        assertThat(office.plan.closeEpisode.close(draft, office.actor).problems())
            .containsExactly(Problem.at("actions", "plan.problem.open-actions", 5, "1.1, 2.1, 2.2, 3.1, 4.1"));
        office.plan.closeEpisode.close(new ClosureDraft(both(), draft.on(), draft.reason(), "", "", "", "", "", List.of(), true, "settled", ""),
            office.actor).orFault();
        assertThat(office.episode(lucja).state()).isEqualTo(EpisodeState.CLOSED);
        assertThat(office.current(lucja).state()).isEqualTo(PlanState.CLOSED);
        assertThat(office.plan.deadlines.next(office.episode(lucja))).isEmpty();
        assertThat(office.referrals.feedback(referral)).singleElement().satisfies(f -> {
            assertThat(f.stage()).isEqualTo(FeedbackStage.CLOSING);
            assertThat(f.from()).isEqualTo(day(5, 12));
        });
        assertThat(office.plan.recordVisit.visited(both(), Optional.of(day(5, 12)), office.actor).problems())
            .extracting(Problem::key).containsExactly("plan.problem.closed");
    }

    private void assessed() {
        office.on("2026-03-13");
        office.assessed(lucja, 3, "2026-03-13");
        office.assessed(unborn, 1, "2026-03-13");
    }

    private TeamMeeting firstMeeting() {
        assessed();
        TeamMeeting meeting = office.held(MeetingKind.INITIAL, "2026-03-26", both(), family(mother), worker(chipo), worker(iolo), worker(brid));
        office.agrees(meeting,
            OutcomeDraft.of("Łucja in bed by 7", EcmOutcome.HEALTHY, ActionDraft.of("six sessions", worker(chipo), day(5, 14), lucja)),
            OutcomeDraft.of("a safe home for me and the baby", EcmOutcome.SAFE,
                ActionDraft.of("housing application", worker(iolo), day(4, 10), mother, unborn),
                ActionDraft.of("home-safety check", worker(chipo), day(4, 10))),
            OutcomeDraft.of("feel well before and after the birth", EcmOutcome.HEALTHY,
                ActionDraft.of("go with mother to appointments", worker(brid), day(4, 24), mother)),
            OutcomeDraft.of("somewhere to play", EcmOutcome.ENJOY_AND_ACHIEVE,
                ActionDraft.of("bring Łucja to Tuesday group", family(mother), day(4, 30), lucja)));
        return meeting;
    }

    private static ReviewDraft.Rated rated(OutcomeRating rating) {
        return new ReviewDraft.Rated(rating, Optional.empty());
    }
}
