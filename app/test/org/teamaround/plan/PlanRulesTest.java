package org.teamaround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.panel.DecisionKind;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ReferralAccepted;
import org.teamaround.referral.ReferralId;

/** What is refused, with its sentence's key, and what follows of itself. */
class PlanRulesTest {
    private final PlanOffice office = new PlanOffice();
    private final PersonId tomi = office.child("Tomi", "Okonjo-Hughes", "2018-05-20");
    private final PractitionerId chipo = office.worker("Chipo Mutasa-Bell", "Children's Centre");
    private ReferralId referral;

    @BeforeEach
    void referred() {
        office.on("2026-02-17");
        referral = office.referral(tomi);
        office.on("2026-02-24");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(Problem::key).toList();
    }

    @Test
    void a_decision_that_allocates_nothing_opens_no_case() {
        office.decides(DecisionKind.DEFER, referral, Optional.empty());
        office.decides(DecisionKind.SINGLE_AGENCY, referral, Optional.empty());
        assertThat(office.plan.episodes.all()).isEmpty();
    }

    @Test
    void a_lead_still_to_be_found_leaves_the_case_waiting_and_naming_one_moves_it_on() {
        office.allocates(referral, Optional.empty());
        assertThat(office.episode(tomi).state()).isEqualTo(EpisodeState.PENDING_ALLOCATION);
        LeadRequest named = new LeadRequest(office.episodes(tomi), Optional.of(chipo), Optional.of(day(2, 24)), Optional.empty(), "", Optional.empty());
        assertThat(keys(office.plan.nameLead.name(named, Staff.CHIPO).problems())).containsExactly("kernel.problem.not-your-right");
        office.plan.nameLead.name(named, Staff.TOMAS).orFault();
        assertThat(office.episode(tomi).state()).isEqualTo(EpisodeState.ASSESSMENT);
        assertThat(keys(office.plan.nameLead.name(named, Staff.TOMAS).problems())).containsExactly("plan.problem.has-lead");
    }

    @Test
    void a_lead_who_declines_says_why_and_leads_no_more() {
        office.allocates(referral, Optional.of(chipo));
        assertThat(keys(office.plan.answerLead.answer(office.episodes(tomi), false, " ", office.actor).problems())).containsExactly("plan.problem.declined-why");
        office.plan.answerLead.answer(office.episodes(tomi), false, "knows the family privately", office.actor).orFault();
        assertThat(office.episode(tomi).lead()).isEmpty();
        assertThat(office.episode(tomi).leads()).hasSize(1);
    }

    @Test
    void a_second_allocation_adds_services_to_the_open_case() {
        office.allocates(referral, Optional.of(chipo), "Housing Support");
        office.on("2026-03-10");
        office.allocates(referral, Optional.of(chipo), "volunteer visitor");
        assertThat(office.plan.episodes.all()).singleElement().satisfies(e -> {
            assertThat(e.services()).containsExactly("Housing Support", "volunteer visitor");
            assertThat(e.allocatedOn()).contains(day(2, 24));
        });
    }

    @Test
    void direct_acceptance_opens_a_case_as_well() {
        office.announce(new ReferralAccepted(referral, true, day(2, 24)));
        assertThat(office.episode(tomi).allocatedOn()).contains(day(2, 24));
    }

    @Test
    void no_meeting_without_consent_nor_before_it_without_a_reason() {
        office.allocates(referral, Optional.of(chipo));
        assertThat(keys(office.calls(MeetingKind.INITIAL, "2026-03-26", office.episodes(tomi)).problems())).containsExactly("plan.problem.no-consent");
        office.on("2026-03-20");
        office.consents(tomi, "Children's Centre");
        assertThat(keys(office.calls(MeetingKind.INITIAL, "2026-03-19", office.episodes(tomi)).problems())).containsExactly("plan.problem.before-consent");
    }

    @Test
    void no_plan_before_the_assessment_is_completed() {
        office.allocates(referral, Optional.of(chipo));
        office.consents(tomi, "Children's Centre");
        TeamMeeting meeting = office.held(MeetingKind.INITIAL, "2026-03-26", office.episodes(tomi), new Doer.Worker(chipo));
        PlanDraft draft = new PlanDraft(meeting.id(), List.of(OutcomeDraft.of("sleep", EcmOutcome.HEALTHY,
            ActionDraft.of("sessions", new Doer.Worker(chipo), day(5, 14)))), Optional.of(day(3, 1)), "", "");
        assertThat(keys(office.plan.agreePlan.agree(draft, office.actor).problems())).containsExactly("plan.problem.review-before-meeting");
        PlanDraft mended = new PlanDraft(meeting.id(), draft.outcomes(), Optional.of(day(4, 23)), "", "");
        assertThat(keys(office.plan.agreePlan.agree(mended, office.actor).problems())).containsExactly("plan.problem.not-assessed");
        office.assessed(tomi, 1, "2026-03-25");
        office.plan.agreePlan.agree(mended, office.actor).orFault();
        assertThat(office.plan.deadlines.review(office.episode(tomi)).map(Deadline::due)).as("sooner, as the meeting chose").contains(day(4, 23));
    }

    @Test
    void a_meeting_still_to_come_cannot_be_recorded() {
        office.allocates(referral, Optional.of(chipo));
        office.consents(tomi, "Children's Centre");
        TeamMeeting meeting = office.calls(MeetingKind.INITIAL, "2026-03-26", office.episodes(tomi), new Doer.Worker(chipo)).orFault();
        assertThat(keys(office.holds(meeting).problems())).containsExactly("plan.problem.day-to-come");
        assertThat(office.plan.circulateMinutes.circulated(meeting.id(), Optional.of(day(2, 24)), List.of("all"), office.actor).problems())
            .extracting(Problem::key).containsExactly("plan.problem.not-held-yet");
    }

    @Test
    void contact_and_visit_need_a_day_that_has_been() {
        office.allocates(referral, Optional.of(chipo));
        assertThat(keys(office.plan.recordVisit.visited(office.episodes(tomi), Optional.empty(), office.actor).problems())).containsExactly("plan.problem.day-missing");
        assertThat(keys(office.plan.recordVisit.visited(office.episodes(tomi), Optional.of(day(2, 25)), office.actor).problems())).containsExactly("plan.problem.day-to-come");
        assertThat(keys(office.plan.recordVisit.visited(office.episodes(tomi), Optional.of(day(2, 20)), office.actor).problems())).containsExactly("plan.problem.before-opening");
    }

    @Test
    void a_family_out_of_reach_was_tried_three_times_over_ten_working_days() {
        office.allocates(referral, Optional.of(chipo));
        office.on("2026-04-20");
        ClosureDraft early = lost(List.of(day(3, 2), day(3, 4), day(3, 6)));
        assertThat(keys(office.plan.closeEpisode.close(early, office.actor).problems())).containsExactly("plan.problem.attempts");
        office.plan.closeEpisode.close(lost(List.of(day(3, 2), day(3, 9), day(3, 16))), office.actor).orFault();
        assertThat(office.episode(tomi).state()).isEqualTo(EpisodeState.CLOSED);
    }

    @Test
    void a_closing_before_the_last_entry_needs_a_reason() {
        office.allocates(referral, Optional.of(chipo));
        office.on("2026-03-20");
        office.plan.recordVisit.visited(office.episodes(tomi), Optional.of(day(3, 18)), office.actor).orFault();
        ClosureDraft draft = ClosureDraft.of(office.episodes(tomi), day(3, 10), ClosureReason.NO_ADDITIONAL_NEEDS, "");
        assertThat(keys(office.plan.closeEpisode.close(draft, office.actor).problems())).containsExactly("plan.problem.closed-before-last");
    }

    @Test
    void the_lead_professional_is_known_to_the_lower_rooms() {
        office.allocates(referral, Optional.of(chipo));
        UUID user = UUID.randomUUID();
        assertThat(office.plan.caseRoles.leads(user, tomi.value())).isFalse();
        Practitioner known = office.people.practitioners.find(chipo).orElseThrow();
        office.vault.write(() -> office.people.practitioners.save(known.withUser(Optional.of(user))));
        assertThat(office.plan.caseRoles.leads(user, tomi.value())).isTrue();
    }

    @Test
    void typed_text_is_cleaned_and_what_is_too_long_is_refused() {
        office.allocates(referral, Optional.of(chipo));
        office.consents(tomi, "Children's Centre");
        office.assessed(tomi, 1, "2026-02-24");
        TeamMeeting meeting = office.held(MeetingKind.INITIAL, "2026-03-26", office.episodes(tomi), new Doer.Worker(chipo));
        OutcomeDraft endless = OutcomeDraft.of("x".repeat(20_001), EcmOutcome.HEALTHY, ActionDraft.of("sessions", new Doer.Worker(chipo), day(5, 14)));
        assertThat(office.plan.agreePlan.agree(new PlanDraft(meeting.id(), List.of(endless), Optional.empty(), "", ""), office.actor).problems())
            .containsExactly(Problem.at("outcomes.0.words", "kernel.problem.too-long", 20_000, 20_001));
        DeliveryPlan plan = office.agrees(meeting, OutcomeDraft.of("  sleep\u0007 \uD83D\uDE34 ", EcmOutcome.HEALTHY,
            ActionDraft.of("sessions\u202E", new Doer.Worker(chipo), day(5, 14))));
        assertThat(plan.outcomes().getFirst().words()).isEqualTo("sleep \uD83D\uDE34");
        assertThat(plan.action("1.1").orElseThrow().action()).isEqualTo("sessions");
    }

    private ClosureDraft lost(List<LocalDate> attempts) {
        return new ClosureDraft(office.episodes(tomi), Optional.of(day(4, 20)), Optional.of(ClosureReason.DISENGAGED), "", "", "", "", "", attempts,
            false, "", "");
    }
}
