package org.teamaround.panel.view;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Problem;
import org.teamaround.panel.MeetingNotes;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.PanelMember;
import org.teamaround.ui.Background;

/** What is noted of a meeting as a whole. */
public final class MeetingNotesModel {
    final ObservableSet<PractitionerId> attended = FXCollections.observableSet();
    final StringProperty apologies = new SimpleStringProperty("");
    final StringProperty conflicts = new SimpleStringProperty("");
    final StringProperty mattersArising = new SimpleStringProperty("");
    final StringProperty minuteTaker = new SimpleStringProperty("");
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final PanelMeeting meeting;
    private final Function<PractitionerId, String> names;
    private final PanelActs acts;
    private final Background background;
    private final Runnable saved;

    public MeetingNotesModel(PanelMeeting meeting, Function<PractitionerId, String> names, PanelActs acts, Background background, Runnable saved) {
        this.meeting = meeting;
        this.names = names;
        this.acts = acts;
        this.background = background;
        this.saved = saved;
        attended.addAll(meeting.attended());
        apologies.set(String.join("\n", meeting.apologies()));
        conflicts.set(meeting.conflicts());
        mattersArising.set(meeting.mattersArising());
        minuteTaker.set(meeting.minuteTaker().isEmpty() ? acts.actor().name() : meeting.minuteTaker());
    }

    /** Chair, vice-chair and usual members, nobody twice. */
    List<PractitionerId> members() {
        return Stream.of(meeting.chair().stream(), meeting.viceChair().stream(),
            meeting.members().stream().map(PanelMember::practitioner), meeting.attended().stream()).flatMap(s -> s).distinct().toList();
    }

    String name(PractitionerId who) {
        return names.apply(who);
    }

    void save() {
        MeetingNotes notes = new MeetingNotes(apologies.get().lines().toList(), conflicts.get(), mattersArising.get(), minuteTaker.get(),
            members().stream().filter(attended::contains).toList());
        background.run(() -> acts.minuteMeeting().note(meeting.id(), notes, acts.actor()), outcome -> {
            problems.setAll(outcome.problems());
            if (outcome.isDone()) saved.run();
        });
    }
}
