package org.teamaround.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.person.Birth;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralState;

/** A case that is put off, again and again; and the agenda it stands on. */
class DeferralTest {
    private static final LocalDate FEB24 = LocalDate.of(2026, 2, 24);
    private static final LocalDate MAR10 = LocalDate.of(2026, 3, 10);
    private final PanelTown town = new PanelTown("2026-02-10T09:00");
    private Referral referral;

    @BeforeEach void anAcceptedReferral() {
        town.harrowmere(CountsFrom.RECEIPT);
        referral = town.received("2026-02-10T09:00", town.child("Ada", "Birch", new Birth.NotKnown()));
        town.accepted(referral);
    }

    private DecisionDraft putOff() {
        return DecisionDraft.of(DecisionKind.DEFER).awaiting(DeferralReason.MISSING_REPORT, "Report from the school", Optional.empty());
    }

    private PanelItem decide(String at, DecisionDraft draft) {
        town.moment.set(at);
        return town.recordDecision.record(town.liveItem(referral).id(), draft, Staff.RHYS).orFault();
    }

    @Test void itStandsOnTheNextAgendaWithItsCountAndWhatWasAwaited() {
        decide("2026-02-24T10:00", putOff());
        AgendaLine line = town.agenda(MAR10).lines(AgendaSection.DEFERRED).getFirst();
        assertThat(line.item().deferrals()).isEqualTo(1);
        assertThat(line.item().awaited()).isEqualTo("Report from the school");
        assertThat(line.item().state()).isEqualTo(ItemState.PROPOSED);
        assertThat(town.state(referral)).isEqualTo(ReferralState.DEFERRED);
        assertThat(town.owed()).containsExactly("2026-02-24 DEFER");
        assertThat(town.agenda(MAR10).awaited()).hasSize(1);
    }

    @Test void theThirdTimeNeedsTheManagersReview() {
        decide("2026-02-24T10:00", putOff());
        decide("2026-03-10T10:00", putOff());
        town.moment.set("2026-03-24T10:00");
        PanelItemId third = town.liveItem(referral).id();
        assertThat(town.recordDecision.record(third, putOff(), Staff.RHYS).problems())
            .containsExactly(Problem.at("managerReview", "panel.problem.too-many-deferrals", 2));
        assertThat(town.recordDecision.record(third, putOff().reviewedByManager("Seen by Ngozi: last time"), Staff.RHYS).isDone()).isTrue();
        assertThat(town.liveItem(referral).deferrals()).isEqualTo(3);
    }

    @Test void afterwardsItCanBeDeclinedWithReasonsAndSignposts() {
        decide("2026-02-24T10:00", putOff());
        town.moment.set("2026-03-10T10:00");
        PanelItemId item = town.liveItem(referral).id();
        assertThat(town.recordDecision.record(item, DecisionDraft.of(DecisionKind.DECLINE_SIGNPOST), Staff.RHYS).problems())
            .extracting(Problem::field).containsExactly("declineReasons", "signposted");
        PanelItem declined = town.recordDecision.record(item, DecisionDraft.of(DecisionKind.DECLINE_SIGNPOST)
            .declining(List.of(DeclineReason.BELOW_THRESHOLD), List.of("Family hub")), Staff.RHYS).orFault();
        assertThat(declined.state()).isEqualTo(ItemState.DECLINED);
        assertThat(town.state(referral)).isEqualTo(ReferralState.DECLINED);
    }

    @Test void aDecidedItemIsNotDecidedAgain() {
        PanelItem decided = decide("2026-02-24T10:00", putOff());
        assertThat(town.recordDecision.record(decided.id(), putOff(), Staff.RHYS).problems())
            .extracting(Problem::key).containsExactly("panel.item.problem.no-such-move");
    }

    @Test void aLeadProfessionalToBeFoundComesUpAgain() {
        decide("2026-02-24T10:00", DecisionDraft.of(DecisionKind.ALLOCATE_LEAD_TO_BE_FOUND).allocating(ServiceDraft.of("Family support", "")));
        assertThat(town.agenda(MAR10).lines(AgendaSection.LEAD_NEEDED)).hasSize(1);
        decide("2026-03-10T10:00", DecisionDraft.of(DecisionKind.ALLOCATE).ledBy("Chipo Mutasa-Bell", "", Optional.empty(), Optional.empty()));
        assertThat(town.owed()).containsExactly("2026-02-24 ALLOCATE_LEAD_TO_BE_FOUND");
    }

    @Test void minutesAreAgreedOnlyWhenEverythingIsDecidedAndOnlyByTheChair() {
        PanelMeetingId panel = town.panelOn(FEB24).id();
        town.moment.set("2026-02-24T09:30");
        town.minuteMeeting.note(panel, new MeetingNotes(List.of("Police"), "", "", "Eilidh MacRae",
            List.of(town.practitioners.named("Chipo Mutasa-Bell").orElseThrow().id())), Staff.EILIDH).orFault();
        assertThat(town.agreeMinutes.agree(panel, Staff.RHYS).problems()).containsExactly(Problem.of("panel.problem.items-undecided", 1L));
        decide("2026-02-24T10:00", putOff());
        assertThat(town.agreeMinutes.agree(panel, Staff.TOMAS).isDone()).isFalse();
        assertThat(town.agreeMinutes.agree(panel, Staff.RHYS).orFault().state()).isEqualTo(MeetingState.MINUTES_AGREED);
        assertThat(town.minuteMeeting.note(panel, new MeetingNotes(List.of(), "", "", "", List.of()), Staff.EILIDH).isDone()).isFalse();
    }
}
