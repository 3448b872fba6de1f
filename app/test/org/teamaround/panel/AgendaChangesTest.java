package org.teamaround.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.person.Birth;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralSettled;
import org.teamaround.referral.ReferralState;

/** Meetings that move or fall through, items that are moved about, taken off, withdrawn. */
class AgendaChangesTest {
    private static final LocalDate FEB24 = LocalDate.of(2026, 2, 24);
    private static final LocalDate MAR10 = LocalDate.of(2026, 3, 10);
    private final PanelTown town = new PanelTown("2026-02-12T09:00");
    private final PanelSeries series = town.harrowmere(CountsFrom.RECEIPT);
    private final Referral first = accepted("2026-02-10T09:00", "Birch");
    private final Referral second = accepted("2026-02-11T09:00", "Ash");

    private Referral accepted(String received, String family) {
        Referral referral = town.received(received, town.child("Ada", family, new Birth.NotKnown()));
        town.accepted(referral);
        return referral;
    }

    private List<String> references(LocalDate date) {
        return town.agenda(date).lines().stream().map(l -> l.referral().reference()).toList();
    }

    @Test void newOnesStandInOrderOfReceiptUntilSomebodyMovesThem() {
        Referral oldest = accepted("2026-02-09T09:00", "Elm");
        assertThat(references(FEB24)).containsExactly(oldest.reference(), first.reference(), second.reference());
        town.reorderItems.move(town.liveItem(second).id(), -2, Staff.TOMAS).orFault();
        assertThat(references(FEB24)).containsExactly(second.reference(), oldest.reference(), first.reference());
        town.reorderItems.move(town.liveItem(second).id(), 1, Staff.TOMAS).orFault();
        assertThat(references(FEB24)).containsExactly(oldest.reference(), second.reference(), first.reference());
    }

    @Test void aMovedMeetingTakesItsDeadlineAndItemsAlong() {
        PanelMeeting moved = town.moveMeeting.move(town.panelOn(FEB24).id(), LocalDate.of(2026, 2, 26), Optional.empty(), "Room taken", Staff.TOMAS).orFault();
        assertThat(moved.paperDeadline()).isEqualTo(LocalDate.of(2026, 2, 19));
        assertThat(moved.movedFrom()).contains(FEB24);
        assertThat(references(LocalDate.of(2026, 2, 26))).hasSize(2);
        assertThat(town.moveMeeting.move(moved.id(), LocalDate.of(2026, 4, 6), Optional.empty(), "", Staff.TOMAS).problems())
            .containsExactly(Problem.at("date", "panel.problem.not-a-working-day", LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 7)));
    }

    @Test void whatWasListedOnACancelledPanelGoesToTheNextAndCountsAsNoDeferral() {
        assertThat(town.cancelMeeting.cancel(town.panelOn(FEB24).id(), "", Staff.TOMAS).isDone()).isFalse();
        town.cancelMeeting.cancel(town.panelOn(FEB24).id(), "Snow", Staff.TOMAS).orFault();
        assertThat(references(MAR10)).containsExactly(first.reference(), second.reference());
        assertThat(town.liveItem(first).deferrals()).isZero();
    }

    @Test void anItemTakenOffWaitsForAnotherDate() {
        PanelItemId item = town.liveItem(first).id();
        assertThat(town.removeItem.remove(item, " ", Staff.TOMAS).isDone()).isFalse();
        town.removeItem.remove(item, "Family away", Staff.TOMAS).orFault();
        assertThat(references(FEB24)).containsExactly(second.reference());
        assertThat(town.state(first)).isEqualTo(ReferralState.ACCEPTED_FOR_PANEL);
        town.setUpSeries.setUp(SeriesDraft.of(series.name(), LocalTime.of(10, 0), series.first(), 14).of(series.id()), Staff.TOMAS).orFault();
        assertThat(town.panels.liveItem(first.id())).as("not put back by itself").isEmpty();
        town.listItem.list(first.id(), town.panelOn(MAR10).id(), Optional.empty(), Staff.TOMAS).orFault();
        assertThat(references(MAR10)).containsExactly(first.reference());
    }

    @Test void aChangedSeriesChangesTheMeetingsToCome() {
        town.setUpSeries.setUp(SeriesDraft.of(series.name(), LocalTime.of(14, 0), LocalDate.of(2026, 1, 14), 14).of(series.id()), Staff.TOMAS).orFault();
        assertThat(town.panels.meetings().stream().filter(m -> m.isPlanned() && m.date().isAfter(FEB24)).limit(2).map(PanelMeeting::date))
            .containsExactly(LocalDate.of(2026, 2, 25), LocalDate.of(2026, 3, 11));
        assertThat(town.panelOn(FEB24).isPlanned()).as("items are listed on it").isTrue();
    }

    @Test void aWithdrawnReferralLeavesTheAgenda() {
        town.announcements.announce(new ReferralSettled(first.id(), ReferralState.WITHDRAWN, town.moment.today()));
        assertThat(references(FEB24)).containsExactly(second.reference());
    }

    @Test void twoPanelsOfASeriesDoNotMeetOnOneDay() {
        assertThat(town.moveMeeting.move(town.panelOn(FEB24).id(), MAR10, Optional.empty(), "", Staff.TOMAS).problems())
            .containsExactly(Problem.at("date", "panel.problem.day-taken", MAR10));
    }

    @Test void whatIsTooLongIsToldAndNotCut() {
        town.moment.set("2026-02-24T10:00");
        DecisionDraft draft = DecisionDraft.of(DecisionKind.ESCALATE).because("x".repeat(20_001))
            .allocating(ServiceDraft.of("y".repeat(201), ""));
        assertThat(town.recordDecision.record(town.liveItem(first).id(), draft, Staff.RHYS).problems()).extracting(Problem::field)
            .containsExactly("services.0.service", "reason");
        assertThat(town.setUpSeries.setUp(SeriesDraft.of("Panel", LocalTime.of(9, 0), FEB24, 14).ledBy("z".repeat(201), "", List.of()), Staff.TOMAS)
            .problems()).extracting(Problem::field).containsExactly("chair");
    }

    @Test void everyChangeIsToldToTheListsThatShowIt() {
        town.removeItem.remove(town.liveItem(first).id(), "Family away", Staff.TOMAS).orFault();
        assertThat(town.announcements.told()).last().isEqualTo(new PanelChanged(town.panelOn(FEB24).id()));
    }

    @Test void aSeriesSaysWhatIsWrongWithIt() {
        SeriesDraft draft = new SeriesDraft(Optional.empty(), "", java.time.DayOfWeek.MONDAY, Optional.empty(), "", 10, Optional.of(FEB24), 30,
            CountsFrom.RECEIPT, "", "", List.of(), 2, 5, 3);
        assertThat(town.setUpSeries.setUp(draft, Staff.TOMAS).problems()).extracting(Problem::field)
            .containsExactly("name", "time", "first", "everyDays", "deadlineDays", "ageFrom");
    }

    @Test void aClerkDoesNotListAndAViewerDoesNotDecide() {
        assertThat(town.listItem.list(first.id(), town.panelOn(MAR10).id(), Optional.empty(), Staff.EILIDH).problems())
            .extracting(Problem::key).containsExactly("kernel.problem.not-your-right");
        assertThat(town.recordDecision.record(town.liveItem(first).id(), DecisionDraft.of(DecisionKind.CAF_FIRST), Staff.VIEWER).isDone()).isFalse();
    }
}
