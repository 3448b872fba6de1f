package org.teamaround.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Ids;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.Level;
import org.teamaround.referral.ReferralId;

/** What every keeper of panels does; run by the one in memory and the one in the case file. */
public abstract class PanelsContract {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 2, 24);

    protected abstract Panels panels();

    /** Runs writing where it may write. */
    protected abstract void write(Runnable work);

    /** Somebody who is known. */
    protected abstract PractitionerId somebody();

    protected abstract AgencyId agency();

    protected abstract ReferralId referral();

    protected static UUID fresh() {
        return Ids.fresh(Instant.parse("2026-02-16T10:05:00Z"));
    }

    private PanelSeries series;
    private PanelMeeting meeting;

    @BeforeEach void aSeries() {
        series = new PanelSeries(new PanelSeriesId(fresh()), "Harrowmere East", DayOfWeek.TUESDAY, LocalTime.of(9, 30), "Library", 14,
            LocalDate.of(2026, 1, 13), 5, CountsFrom.ACCEPTANCE, Optional.of(somebody()), Optional.empty(),
            List.of(new PanelMember(somebody(), "Bríd Ní Chonaill"), new PanelMember(somebody(), "")), 2, 4, 0, 11, true);
        meeting = meeting(Optional.of(series.id()), TUESDAY, MeetingState.PLANNED);
    }

    private PanelMeeting meeting(Optional<PanelSeriesId> of, LocalDate date, MeetingState state) {
        return new PanelMeeting(new PanelMeetingId(fresh()), of, "Harrowmere East", date, LocalTime.of(9, 30), "Library", date.minusDays(7),
            CountsFrom.ACCEPTANCE, series.chair(), series.viceChair(), series.members(), state, Optional.empty(), "", List.of(), "", "", "",
            List.of());
    }

    private PanelItem item(ReferralId referral, AgendaSection section, int line) {
        return new PanelItem(new PanelItemId(fresh()), meeting.id(), referral, section, ItemState.LISTED, line, 10, 0, "", Optional.empty(),
            Optional.empty(), Optional.empty(), "");
    }

    private void seriesAndMeeting() {
        write(() -> {
            panels().save(series);
            panels().save(meeting);
        });
    }

    @Test void aSeriesIsFoundAsItWasKept() {
        write(() -> panels().save(series));
        assertThat(panels().series(series.id())).contains(series);
        assertThat(panels().series()).containsExactly(series);
        assertThat(panels().series(new PanelSeriesId(fresh()))).isEmpty();
    }

    @Test void meetingsStandInOrderOfDate() {
        PanelMeeting single = meeting(Optional.empty(), TUESDAY.minusDays(4), MeetingState.CANCELLED).because("Snow");
        seriesAndMeeting();
        write(() -> panels().save(single));
        assertThat(panels().meetings()).containsExactly(single, meeting);
        assertThat(panels().meetings(series.id())).containsExactly(meeting);
        assertThat(panels().meeting(single.id())).contains(single);
    }

    @Test void whatIsNotedOfAMeetingReplacesWhatWasNoted() {
        seriesAndMeeting();
        List<PractitionerId> present = List.of(somebody(), somebody(), somebody());
        PanelMeeting noted = meeting.minuted(new MeetingNotes(List.of("Police", "YOT"), "None", "Last time", "Eilidh MacRae", present));
        write(() -> panels().save(noted));
        PanelMeeting fewer = noted.minuted(new MeetingNotes(List.of(), "", "", "", present.subList(1, 2))).movedTo(TUESDAY.plusDays(1),
            LocalTime.of(10, 0), TUESDAY.minusDays(6));
        assertThat(panels().meeting(meeting.id())).contains(noted);
        write(() -> panels().save(fewer));
        assertThat(panels().meeting(meeting.id())).contains(fewer);
    }

    @Test void itemsStandInOrderOfSectionAndLine() {
        seriesAndMeeting();
        PanelItem second = item(referral(), AgendaSection.NEW, 2);
        PanelItem first = item(referral(), AgendaSection.NEW, 1);
        PanelItem deferred = item(referral(), AgendaSection.DEFERRED, 1);
        write(() -> List.of(second, first, deferred).forEach(panels()::save));
        assertThat(panels().items(meeting.id())).containsExactly(deferred, first, second);
        assertThat(panels().agenda(meeting.id())).hasSize(3);
        write(() -> panels().save(first.removed("Family away")));
        assertThat(panels().agenda(meeting.id())).containsExactly(deferred, second);
    }

    @Test void aDecisionIsFoundWithAllItSaid() {
        seriesAndMeeting();
        PanelItem listed = item(referral(), AgendaSection.NEW, 1);
        Decision decision = new Decision(DecisionKind.ALLOCATE, TUESDAY, List.of(new AllocatedService("Mentoring", Optional.of(agency()),
            "Jo", Optional.of(TUESDAY.plusDays(7)), true), new AllocatedService("Housing Support", Optional.empty(), "", Optional.empty(), false)),
            Optional.of(somebody()), Optional.of(true), Optional.of(false), Optional.of(Level.COMPLEX), "Why", "If",
            Optional.of(DeferralReason.CAPACITY), "Report", Optional.of(TUESDAY.plusDays(3)), Optional.of(meeting.id()),
            List.of(DeclineReason.OUT_OF_AREA, DeclineReason.NO_CONSENT), List.of("Family hub", "Health visitor clinic"), "One dissented",
            "Jean-Luc Brontë", "School: 41 %", Optional.of(TUESDAY.plusDays(84)), "Seen");
        PanelItem decided = listed.decided(ItemState.ALLOCATED, decision);
        PanelItem next = new PanelItem(new PanelItemId(fresh()), meeting.id(), listed.referral(), AgendaSection.REVIEW, ItemState.PROPOSED, 1, 10, 1,
            "Report", Optional.of(new LatePaper("Rhŷs Llewelyn-Owusu", TUESDAY, "School ends")), Optional.of(listed.id()), Optional.empty(), "");
        write(() -> panels().save(listed));
        assertThat(panels().item(listed.id())).contains(listed);
        write(() -> List.of(decided, next).forEach(panels()::save));
        assertThat(panels().item(listed.id())).contains(decided);
        assertThat(panels().itemsOf(listed.referral())).containsExactlyInAnyOrder(decided, next);
        assertThat(panels().liveItem(listed.referral())).contains(next);
    }
}
