package org.teamaround.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.consent.ConsentState;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.person.Birth;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralState;

/** Cases A, C and E of the walk-throughs at the panel. */
class PanelCasesTest {
    private static final LocalDate FEB24 = LocalDate.of(2026, 2, 24);
    private static final LocalDate MAY5 = LocalDate.of(2026, 5, 5);
    private static final LocalDate MAY19 = LocalDate.of(2026, 5, 19);

    @Test void caseA_acceptedOnTheDeadlineDayIsInTime() {
        PanelTown town = new PanelTown("2026-02-16T10:05");
        town.harrowmere(CountsFrom.ACCEPTANCE);
        PersonId lucja = town.child("Łucja", "Świerczyńska-Kaczmarek", new Birth.Exact(LocalDate.of(2024, 6, 3)));
        Referral referral = town.transferredIn("2026-02-16T10:05", lucja);
        town.moment.set("2026-02-17T16:00");
        town.accepted(referral);

        AgendaLine line = town.agenda(FEB24).lines(AgendaSection.STEP_DOWN_OR_TRANSFER).getFirst();
        assertThat(line.daysWaiting()).isEqualTo(8);
        assertThat(line.consent()).isEqualTo(ConsentMark.LIMITED);
        assertThat(town.state(referral)).isEqualTo(ReferralState.LISTED);
    }

    @Test void caseA_aDayLaterItIsTheNextPanel() {
        PanelTown town = new PanelTown("2026-02-16T10:05");
        town.harrowmere(CountsFrom.ACCEPTANCE);
        Referral referral = town.received("2026-02-16T10:05", town.child("Łucja", "Świerczyńska", new Birth.NotKnown()));
        town.moment.set("2026-02-18T09:00");
        town.accepted(referral);
        assertThat(town.agenda(LocalDate.of(2026, 3, 10)).lines()).hasSize(1);
        assertThat(town.agenda(FEB24).lines()).isEmpty();
    }

    @Test void caseA_thePanelAllocates() {
        PanelTown town = new PanelTown("2026-02-17T16:00");
        town.harrowmere(CountsFrom.ACCEPTANCE);
        Referral referral = town.received("2026-02-16T10:05", town.child("Łucja", "Świerczyńska", new Birth.NotKnown()));
        town.accepted(referral);
        town.moment.set("2026-02-24T10:00");
        PanelItem decided = town.recordDecision.record(town.liveItem(referral).id(), DecisionDraft.of(DecisionKind.ALLOCATE)
            .ledBy("Chipo Mutasa-Bell", "Children's Centre", Optional.of(true), Optional.empty())
            .allocating(ServiceDraft.of("Housing Support", "Housing Support"), ServiceDraft.of("Volunteer visitor", "")), Staff.RHYS).orFault();

        assertThat(decided.state()).isEqualTo(ItemState.ALLOCATED);
        assertThat(town.state(referral)).isEqualTo(ReferralState.ALLOCATED);
        assertThat(town.owed()).containsExactly("2026-02-24 ALLOCATE");
        assertThat(town.practitioners.named("Chipo Mutasa-Bell").map(p -> p.id())).isEqualTo(decided.decision().flatMap(Decision::lead));
        assertThat(town.announcements.told()).last().isEqualTo(new PanelDecided(decided.id(), referral.id(), decided.decision().orElseThrow()));
        assertThat(town.panelOn(FEB24).state()).isEqualTo(MeetingState.HELD);
    }

    private static PanelTown fairbrook(CountsFrom countsFrom) {
        PanelTown town = new PanelTown("2026-04-24T15:40");
        town.harrowmere(countsFrom);
        return town;
    }

    private static Referral keeva(PanelTown town) {
        PersonId keeva = town.child("Caoimhe", "Ní Dhonnchadha", new Birth.Exact(LocalDate.of(2011, 11, 11)));
        Referral referral = town.received("2026-04-24T15:40", keeva);
        town.moment.set("2026-04-28T11:00");
        town.accepted(referral);
        return referral;
    }

    @Test void caseC_afterTheDeadlineTheLaterPanelIsProposed() {
        PanelTown town = fairbrook(CountsFrom.ACCEPTANCE);
        Referral referral = keeva(town);
        assertThat(town.liveItem(referral).meeting()).isEqualTo(town.panelOn(MAY19).id());
        assertThat(town.listItem.list(referral.id(), town.panelOn(MAY5).id(), Optional.empty(), Staff.TOMAS).problems())
            .containsExactly(Problem.of("panel.problem.late-paper", MAY5, LocalDate.of(2026, 4, 27)));
    }

    @Test void caseC_countedFromReceiptItIsTheEarlierPanel() {
        PanelTown town = fairbrook(CountsFrom.RECEIPT);
        Referral referral = keeva(town);
        assertThat(town.liveItem(referral).meeting()).isEqualTo(town.panelOn(MAY5).id());
    }

    @Test void caseC_theChairTakesALatePaper() {
        PanelTown town = fairbrook(CountsFrom.ACCEPTANCE);
        Referral referral = keeva(town);
        town.moment.set("2026-04-29T09:00");
        town.agreeLatePaper.agree(referral.id(), town.panelOn(MAY5).id(), "", "School place ends", Staff.RHYS).orFault();

        AgendaLine line = town.agenda(MAY5).lines(AgendaSection.NEW).getFirst();
        assertThat(line.item().late()).isPresent();
        assertThat(Initials.of(line.item().late().orElseThrow().agreedBy())).isEqualTo("RL-O");
        assertThat(line.daysWaiting()).isEqualTo(11);
        assertThat(town.agenda(MAY19).lines()).isEmpty();
    }

    @Test void caseC_nobodyElseAgreesForTheChair() {
        PanelTown town = fairbrook(CountsFrom.ACCEPTANCE);
        Referral referral = keeva(town);
        assertThat(town.agreeLatePaper.agree(referral.id(), town.panelOn(MAY5).id(), "Tomás Ó Briain", "", Staff.TOMAS).problems())
            .extracting(Problem::key).containsExactly("panel.problem.not-the-chair");
        assertThat(town.agreeLatePaper.agree(referral.id(), town.panelOn(MAY5).id(), "", "", Staff.TOMAS).problems())
            .extracting(Problem::key).containsExactly("panel.problem.chair-must-agree");
    }

    @Test void caseE_settledOutsideThePanelIsForInformationOnly() {
        PanelTown town = new PanelTown("2026-03-12T10:00");
        town.harrowmere(CountsFrom.RECEIPT);
        Referral referral = town.received("2026-03-12T10:00", town.child("Órlaith", "Ó Ceallaigh", new Birth.Exact(LocalDate.of(2025, 11, 30))));
        town.notAccepted(referral, LocalDate.of(2026, 3, 13));
        Agenda agenda = town.agenda(LocalDate.of(2026, 3, 24));
        assertThat(agenda.settled()).containsExactly(new SettledLine(referral.reference(), ReferralState.NOT_ACCEPTED, LocalDate.of(2026, 3, 13)));
        assertThat(agenda.lines()).isEmpty();
        assertThat(town.agenda(LocalDate.of(2026, 3, 10)).settled()).isEmpty();
        assertThat(town.agenda(LocalDate.of(2026, 4, 7)).settled()).isEmpty();
    }

    @Test void theConsentAnswerCountsWithTheReceipt() {
        PanelTown town = fairbrook(CountsFrom.RECEIPT);
        PersonId keeva = town.child("Caoimhe", "Ní Dhonnchadha", new Birth.NotKnown());
        Referral referral = town.received("2026-04-24T15:40", keeva);
        town.agreed(keeva, ConsentState.GIVEN_FULL, LocalDate.of(2026, 4, 28));
        town.moment.set("2026-04-28T11:00");
        town.accepted(referral);
        assertThat(town.liveItem(referral).meeting()).isEqualTo(town.panelOn(MAY19).id());
    }

    @Test void withoutAPanelTheReferralWaitsUntilThereIsOne() {
        PanelTown town = new PanelTown("2026-02-16T10:05");
        Referral referral = town.received("2026-02-16T10:05", town.child("Łucja", "Świerczyńska", new Birth.NotKnown()));
        town.accepted(referral);
        assertThat(town.panels.liveItem(referral.id())).isEmpty();
        town.holdSinglePanel.hold(SinglePanelDraft.of("Allocation panel", FEB24, java.time.LocalTime.of(9, 30)), Staff.TOMAS).orFault();
        assertThat(town.agenda(FEB24).lines(AgendaSection.NEW)).hasSize(1);
    }

    @Test void aFamilyGoesToThePanelOfItsYoungestChild() {
        PanelTown town = new PanelTown("2026-02-16T10:05");
        town.setUpSeries.setUp(SeriesDraft.of("11 to 19", java.time.LocalTime.of(9, 0), LocalDate.of(2026, 2, 24), 14).serving(11, 19), Staff.TOMAS);
        PanelSeries young = town.setUpSeries.setUp(SeriesDraft.of("0 to 11", java.time.LocalTime.of(9, 0), LocalDate.of(2026, 3, 3), 14).serving(0, 11),
            Staff.TOMAS).orFault();
        Referral referral = town.received("2026-02-16T10:05", town.child("Ada", "Birch", new Birth.Exact(LocalDate.of(2011, 1, 1))),
            town.child("Ben", "Birch", new Birth.Expected(LocalDate.of(2026, 4, 19))));
        town.accepted(referral);
        assertThat(town.panels.meeting(town.liveItem(referral).meeting()).flatMap(PanelMeeting::series)).contains(young.id());
    }

    @Test void aDecisionBeforeThePanelHasMetIsRefused() {
        PanelTown town = fairbrook(CountsFrom.RECEIPT);
        Referral referral = keeva(town);
        Outcome<PanelItem> outcome = town.recordDecision.record(town.liveItem(referral).id(), DecisionDraft.of(DecisionKind.CAF_FIRST), Staff.RHYS);
        assertThat(outcome.problems()).containsExactly(Problem.of("panel.problem.not-met-yet", MAY5));
        assertThat(town.owed()).isEqualTo(List.of());
    }
}
