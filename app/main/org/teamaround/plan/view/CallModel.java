package org.teamaround.plan.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Outcome;
import org.teamaround.plan.MeetingDraft;
import org.teamaround.plan.MeetingKind;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.ui.Named;

/** A team meeting to be called: when, where, who is invited. */
final class CallModel {
    /** One line of the invitation list. */
    static final class Guest {
        final ObjectProperty<Named<Someone>> who = new SimpleObjectProperty<>(Named.nothing());

        static Guest of(Someone known) {
            Guest guest = new Guest();
            guest.who.set(Named.known(known));
            return guest;
        }
    }

    final ObjectProperty<Optional<MeetingKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<LocalDate>> date = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<LocalTime>> start = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<LocalTime>> end = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty chair = new SimpleStringProperty("");
    final StringProperty noteTaker = new SimpleStringProperty("");
    final StringProperty purpose = new SimpleStringProperty("");
    final StringProperty lateReason = new SimpleStringProperty("");
    final ObservableList<Guest> invited = FXCollections.observableArrayList();
    final Around around;
    private final PlanActs acts;

    CallModel(Around around, PlanActs acts) {
        this.around = around;
        this.acts = acts;
    }

    Outcome<TeamMeeting> save() {
        return new Chosen(acts).all(invited.stream().map(g -> g.who.get()).toList()).then(guests -> acts.call().call(new MeetingDraft(around.ids(),
            kind.get(), date.get(), start.get(), end.get(), place.get(), chair.get(), noteTaker.get(), purpose.get(), List.of(), guests,
            lateReason.get()), acts.actor()));
    }
}
