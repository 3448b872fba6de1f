package org.teamaround.plan.view;

import java.time.LocalDate;
import java.util.Arrays;
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
import org.teamaround.plan.ClosureDraft;
import org.teamaround.plan.ClosureReason;
import org.teamaround.plan.Episode;

/** The closing of a case, as typed. */
final class ClosureModel {
    /** A day on which the family was tried. */
    static final class Attempt {
        final ObjectProperty<Optional<LocalDate>> day = new SimpleObjectProperty<>(Optional.empty());
    }

    final ObjectProperty<Optional<LocalDate>> on;
    final ObjectProperty<Optional<ClosureReason>> reason = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty whatWorked = new SimpleStringProperty("");
    final StringProperty remaining = new SimpleStringProperty("");
    final StringProperty contingency = new SimpleStringProperty("");
    final StringProperty childView = new SimpleStringProperty("");
    final StringProperty parentView = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");
    final StringProperty lateReason = new SimpleStringProperty("");
    final BooleanProperty actions = new SimpleBooleanProperty();
    final ObservableList<Attempt> attempts = FXCollections.observableArrayList();
    final Around around;
    private final PlanActs acts;

    ClosureModel(Around around, PlanActs acts, LocalDate today) {
        this.around = around;
        this.acts = acts;
        on = new SimpleObjectProperty<>(Optional.of(today));
    }

    static List<ClosureReason> reasons() {
        return Arrays.asList(ClosureReason.values());
    }

    Outcome<List<Episode>> save() {
        List<LocalDate> days = attempts.stream().flatMap(a -> a.day.get().stream()).toList();
        return acts.close().close(new ClosureDraft(around.ids(), on.get(), reason.get(), whatWorked.get(), remaining.get(), contingency.get(),
            childView.get(), parentView.get(), days, actions.get(), note.get(), lateReason.get()), acts.actor());
    }
}
