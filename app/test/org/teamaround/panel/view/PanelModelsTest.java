package org.teamaround.panel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.panel.AgendaLine;
import org.teamaround.panel.CountsFrom;
import org.teamaround.panel.DecisionKind;
import org.teamaround.panel.PanelSeries;
import org.teamaround.panel.PanelTown;
import org.teamaround.person.Birth;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralState;
import org.teamaround.ui.Named;

/** The panel's pages without a window. */
class PanelModelsTest {
    private static final LocalDate FEB24 = LocalDate.of(2026, 2, 24);
    private final PanelTown town = new PanelTown("2026-02-16T10:00");
    private final PanelDesk pages = new PanelDesk(town, Staff.TOMAS);
    private Referral first;
    private Referral second;

    @BeforeEach void twoReferrals() {
        town.harrowmere(CountsFrom.ACCEPTANCE);
        first = accepted("2026-02-13T09:00", "Birch");
        second = accepted("2026-02-14T09:00", "Ash");
    }

    private Referral accepted(String received, String family) {
        Referral referral = town.received(received, town.child("Ada", family, new Birth.NotKnown()));
        town.accepted(referral);
        return referral;
    }

    @Test void theCalendarShowsDatesDeadlinesAndItems() {
        PanelsModel model = new PanelsModel(pages.acts, town.moment, pages.desk.background());
        model.load();
        MeetingRow row = model.meetings.getFirst();
        assertThat(row.meeting().date()).isEqualTo(FEB24);
        assertThat(row.meeting().paperDeadline()).isEqualTo(LocalDate.of(2026, 2, 17));
        assertThat(row.items()).isEqualTo(2);
        assertThat(model.waiting).isEmpty();
        town.removeItem.remove(town.liveItem(first).id(), "Family away", Staff.TOMAS).orFault();
        model.load();
        assertThat(model.waiting).extracting(WaitingRow::reference).containsExactly(first.reference());
    }

    @Test void whatIsTypedForOneItemStaysWhileAnotherIsLookedAt() {
        town.moment.set("2026-02-24T09:30");
        PanelRoomModel room = pages.room(town.panelOn(FEB24));
        room.draft().orElseThrow().reason.set("half a sentence");
        AgendaLine other = room.lines.get(1);
        room.line.set(Optional.of(other));
        assertThat(room.draft().orElseThrow().reason.get()).isEmpty();
        room.line.set(Optional.of(room.lines.getFirst()));
        assertThat(room.draft().orElseThrow().reason.get()).isEqualTo("half a sentence");
    }

    @Test void anItemDecidedMakesRoomForTheNext() {
        town.moment.set("2026-02-24T09:30");
        PanelRoomModel room = pages.room(town.panelOn(FEB24));
        room.record();
        assertThat(room.draft().orElseThrow().problems).containsExactly(Problem.at("kind", "panel.problem.no-kind"));
        DecisionModel draft = room.draft().orElseThrow();
        draft.kind.set(Optional.of(DecisionKind.ALLOCATE));
        room.record();
        assertThat(draft.problems).extracting(Problem::field).containsExactly("lead");
        draft.lead.set(Named.fresh("Gwenllïan Pryce"));
        room.record();
        assertThat(town.state(first)).isEqualTo(ReferralState.ALLOCATED);
        assertThat(room.selected().map(l -> l.referral().id())).contains(second.id());
        assertThat(town.practitioners.named("Gwenllïan Pryce")).isPresent();
    }

    @Test void aSeriesIsShownAsItIsAndChanged() {
        PanelSeries series = town.panels.series().getFirst();
        SeriesModel model = new SeriesModel(Optional.of(series), pages.acts, pages.desk.background(), name -> { });
        assertThat(model.members).hasSize(1);
        model.time.set(Optional.of(LocalTime.of(14, 0)));
        model.save();
        assertThat(model.problems).isEmpty();
        PanelSeries changed = town.panels.series().getFirst();
        assertThat(changed.time()).isEqualTo(LocalTime.of(14, 0));
        assertThat(changed.members()).isEqualTo(series.members());
        assertThat(changed.chair()).isEqualTo(series.chair());
    }

    @Test void aLatePaperIsListedWithTheChairsAgreement() {
        town.moment.set("2026-02-18T09:00");
        Referral late = accepted("2026-02-18T08:00", "Elm");
        ListingModel model = new ListingModel(late, pages.acts, town.moment, pages.desk.background(), () -> { });
        model.meeting.set(Optional.of(town.panelOn(FEB24)));
        model.list();
        assertThat(model.problems).extracting(Problem::key).containsExactly("panel.problem.late-paper");
        model.late.set(true);
        model.list();
        assertThat(model.problems).isEmpty();
        assertThat(town.liveItem(late).meeting()).isEqualTo(town.panelOn(FEB24).id());
    }

    @Test void agendaAndMinutesAreShownAsPaper() {
        PanelRoomModel room = pages.room(town.panelOn(FEB24));
        room.print(false, printed -> pages.shown.add(printed.document().kind()));
        room.print(true, printed -> pages.shown.add(printed.document().kind()));
        assertThat(pages.shown).containsExactly("agenda", "minutes");
    }
}
