package org.teamaround.panel.view;


import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Moment;
import org.teamaround.panel.MeetingState;
import org.teamaround.panel.PanelCalendar;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.PanelSeries;
import org.teamaround.referral.ReferralState;
import org.teamaround.ui.Background;

/** The calendar of the panels: those to come, or those over; and the referrals that wait without a date. */
public final class PanelsModel {
    private static final Set<ReferralState> FOR_PANEL = EnumSet.of(ReferralState.ACCEPTED_FOR_PANEL, ReferralState.LISTED, ReferralState.DEFERRED);
    private static final int WEEKS_AHEAD = 26;
    final ObservableList<MeetingRow> meetings = FXCollections.observableArrayList();
    final ObservableList<WaitingRow> waiting = FXCollections.observableArrayList();
    final ObservableList<PanelSeries> series = FXCollections.observableArrayList();
    final BooleanProperty past = new SimpleBooleanProperty(false);
    private final PanelActs acts;
    private final Moment moment;
    private final Background background;

    private record Shown(List<MeetingRow> meetings, List<WaitingRow> waiting, List<PanelSeries> series) {}

    public PanelsModel(PanelActs acts, Moment moment, Background background) {
        this.acts = acts;
        this.moment = moment;
        this.background = background;
        past.subscribe((was, is) -> load());
    }

    PanelActs acts() {
        return acts;
    }

    public void load() {
        boolean over = past.get();
        background.run(() -> new Shown(meetings(over), waiting(), acts.panels().series()), shown -> {
            meetings.setAll(shown.meetings());
            waiting.setAll(shown.waiting());
            series.setAll(shown.series());
        });
    }

    private List<MeetingRow> meetings(boolean over) {
        LocalDate today = moment.today();
        List<MeetingRow> rows = acts.panels().meetings().stream().filter(m -> isOver(m, today) == over)
            .filter(m -> over ? m.state() != MeetingState.PLANNED || hasItems(m) : m.date().isBefore(today.plusWeeks(WEEKS_AHEAD)))
            .map(this::row).toList();
        return over ? rows.reversed() : rows;
    }

    /** A past one whose items are still undecided is not over. */
    private boolean isOver(PanelMeeting meeting, LocalDate today) {
        if (meeting.state() == MeetingState.CANCELLED) return true;
        boolean open = meeting.state() == MeetingState.HELD || meeting.state() == MeetingState.PLANNED && hasItems(meeting);
        return meeting.date().isBefore(today) && !open;
    }

    private boolean hasItems(PanelMeeting meeting) {
        return !acts.panels().agenda(meeting.id()).isEmpty();
    }

    private MeetingRow row(PanelMeeting meeting) {
        PanelCalendar calendar = new PanelCalendar(acts.settings().workingDays(meeting.date()));
        return new MeetingRow(meeting, acts.panels().agenda(meeting.id()).size(), meeting.isPlanned() ? calendar.proposalInstead(meeting.date())
            : Optional.empty());
    }

    private List<WaitingRow> waiting() {
        return acts.referrals().in(FOR_PANEL).stream().filter(r -> acts.panels().liveItem(r.id()).isEmpty())
            .map(r -> new WaitingRow(r, r.reference(), r.receivedOn(), r.referrer().name())).sorted(Comparator.comparing(WaitingRow::received)).toList();
    }
}
