package org.teamaround.plan.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Outcome;
import org.teamaround.plan.Attendance;
import org.teamaround.plan.Attendee;
import org.teamaround.plan.Doer;
import org.teamaround.plan.HeldDraft;
import org.teamaround.plan.MeetingNotes;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.referral.Level;
import org.teamaround.ui.Named;

/** What came of a team meeting: who took part, what was said, what was decided. */
final class HoldModel {
    /** How one person took part; those on the list come first, others may be added. */
    static final class Part {
        final ObjectProperty<Named<Someone>> who = new SimpleObjectProperty<>(Named.nothing());
        final ObjectProperty<Optional<Attendance>> attendance = new SimpleObjectProperty<>(Optional.of(Attendance.ATTENDED));
        final StringProperty report = new SimpleStringProperty("");
    }

    final ObjectProperty<Optional<LocalDate>> date;
    final ObjectProperty<Optional<LocalTime>> start;
    final ObjectProperty<Optional<LocalTime>> end;
    final ObservableList<Part> people = FXCollections.observableArrayList();
    final StringProperty shared = new SimpleStringProperty("");
    final StringProperty strengths = new SimpleStringProperty("");
    final StringProperty worries = new SimpleStringProperty("");
    final ObjectProperty<Optional<Level>> level = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty childView = new SimpleStringProperty("");
    final StringProperty parentView = new SimpleStringProperty("");
    final StringProperty disagreements = new SimpleStringProperty("");
    final StringProperty decisions = new SimpleStringProperty("");
    final BooleanProperty consentReviewed = new SimpleBooleanProperty();
    final BooleanProperty interpreter = new SimpleBooleanProperty();
    final ObjectProperty<Optional<LocalDate>> next = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty lateReason = new SimpleStringProperty("");
    final TeamMeeting meeting;
    private final PlanActs acts;

    /** @param known everybody on the list, as the field shows them */
    HoldModel(TeamMeeting meeting, List<Someone> known, PlanActs acts) {
        this.meeting = meeting;
        this.acts = acts;
        date = new SimpleObjectProperty<>(Optional.of(meeting.date()));
        start = new SimpleObjectProperty<>(Optional.of(meeting.start()));
        end = new SimpleObjectProperty<>(meeting.end());
        for (Attendee attendee : meeting.attendees()) {
            known.stream().filter(s -> s.who().equals(attendee.who())).findFirst().ifPresent(s -> {
                Part part = new Part();
                part.who.set(Named.known(s));
                people.add(part);
            });
        }
    }

    Outcome<TeamMeeting> save() {
        List<Part> rows = people.stream().filter(p -> !p.who.get().isNothing()).toList();
        return new Chosen(acts).all(rows.stream().map(p -> p.who.get()).toList()).then(found -> acts.hold().hold(meeting.id(), draft(rows, found), acts.actor()));
    }

    private HeldDraft draft(List<Part> rows, List<Doer> found) {
        List<HeldDraft.Participation> parts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++)
            parts.add(new HeldDraft.Participation(found.get(i), rows.get(i).attendance.get().orElse(Attendance.DID_NOT_ATTEND), rows.get(i).report.get()));
        MeetingNotes notes = new MeetingNotes(shared.get(), strengths.get(), worries.get(), "", level.get(), childView.get(), parentView.get(),
            disagreements.get(), decisions.get(), consentReviewed.get(), interpreter.get(), lateReason.get());
        return new HeldDraft(date.get(), start.get(), end.get(), parts, notes, next.get());
    }
}
