package org.teamaround.panel.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.ui.Background;

/** A meeting being moved to another day, or cancelled. */
public final class MeetingChangeModel {
    final ObjectProperty<Optional<LocalDate>> date;
    final ObjectProperty<Optional<LocalTime>> time;
    final StringProperty reason = new SimpleStringProperty("");
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    final boolean moves;
    final PanelMeeting meeting;
    private final PanelActs acts;
    private final Background background;
    private final Runnable done;

    private MeetingChangeModel(MeetingRow row, boolean moves, PanelActs acts, Background background, Runnable done) {
        this.meeting = row.meeting();
        this.moves = moves;
        this.acts = acts;
        this.background = background;
        this.done = done;
        date = new SimpleObjectProperty<>(row.proposed());
        time = new SimpleObjectProperty<>(Optional.of(meeting.time()));
    }

    static MeetingChangeModel move(MeetingRow row, PanelActs acts, Background background, Runnable done) {
        return new MeetingChangeModel(row, true, acts, background, done);
    }

    static MeetingChangeModel cancel(MeetingRow row, PanelActs acts, Background background, Runnable done) {
        return new MeetingChangeModel(row, false, acts, background, done);
    }

    void act() {
        background.run(this::change, outcome -> {
            problems.setAll(outcome.problems());
            if (outcome.isDone()) done.run();
        });
    }

    private Outcome<PanelMeeting> change() {
        if (!moves) return acts.cancelMeeting().cancel(meeting.id(), reason.get(), acts.actor());
        return date.get().map(day -> acts.moveMeeting().move(meeting.id(), day, time.get(), reason.get(), acts.actor()))
            .orElseGet(() -> Outcome.refused(Problem.at("date", "panel.problem.no-date")));
    }
}
