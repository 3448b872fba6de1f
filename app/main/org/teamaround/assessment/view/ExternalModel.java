package org.teamaround.assessment.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.ExternalRequest;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Background;

/** Another authority's CAF, as it is told. */
final class ExternalModel {
    final StringProperty authority = new SimpleStringProperty("");
    final StringProperty reference = new SimpleStringProperty("");
    final ObjectProperty<Optional<Integer>> version = new SimpleObjectProperty<>(Optional.of(1));
    final ObjectProperty<Optional<AssessmentKind>> kind = new SimpleObjectProperty<>(Optional.of(AssessmentKind.FULL));
    final ObjectProperty<Optional<LocalDate>> on = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final PersonId child;
    private final CafActs acts;
    private final Background background;
    private final Consumer<Assessment> recorded;

    ExternalModel(PersonId child, CafActs acts, Background background, Consumer<Assessment> recorded) {
        this.child = child;
        this.acts = acts;
        this.background = background;
        this.recorded = recorded;
    }

    void record() {
        List<Problem> missing = new ArrayList<>();
        if (version.get().isEmpty()) missing.add(Problem.at("version", "kernel.problem.required"));
        if (on.get().isEmpty()) missing.add(Problem.at("on", "kernel.problem.required"));
        problems.setAll(missing);
        if (!missing.isEmpty()) return;
        ExternalRequest request = new ExternalRequest(child, kind.get().orElse(AssessmentKind.FULL), version.get().orElseThrow(), authority.get(),
            reference.get(), on.get().orElseThrow());
        background.run(() -> acts.external().record(request, acts.actor()), outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(recorded);
        });
    }
}
