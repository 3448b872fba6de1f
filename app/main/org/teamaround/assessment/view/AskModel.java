package org.teamaround.assessment.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.assessment.Assessment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;

/** A reason or a day that one act still needs. */
final class AskModel {
    final StringProperty reason = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> day;
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Background background;
    private final Function<AskModel, Outcome<Assessment>> act;
    private final Consumer<Assessment> done;

    AskModel(LocalDate today, Background background, Function<AskModel, Outcome<Assessment>> act, Consumer<Assessment> done) {
        day = new SimpleObjectProperty<>(Optional.of(today));
        this.background = background;
        this.act = act;
        this.done = done;
    }

    void act() {
        background.run(() -> act.apply(this), outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(done);
        });
    }

    /** Refused at {@code field} when no day was given. */
    Outcome<Assessment> dated(String field, Function<LocalDate, Outcome<Assessment>> act) {
        return day.get().map(act).orElseGet(() -> Outcome.refused(Problem.at(field, "kernel.problem.required")));
    }
}
