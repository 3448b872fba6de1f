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
import org.teamaround.assessment.ExistingCheck;
import org.teamaround.assessment.StartRequest;
import org.teamaround.directory.EnterPractitioner;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;
import org.teamaround.ui.Named;

/** What is asked before a CAF is started. */
public final class StartModel {
    final ObjectProperty<Optional<ExistingCheck.Result>> existing = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<LocalDate>> checkedOn;
    final StringProperty detail = new SimpleStringProperty("");
    final ObjectProperty<Optional<AssessmentKind>> kind;
    final ObjectProperty<Optional<LocalDate>> startedOn;
    final ObjectProperty<Named<Practitioner>> assessor = new SimpleObjectProperty<>(Named.nothing());
    final StringProperty keptStreamlined = new SimpleStringProperty("");
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final StartOffer offer;
    private final CafActs acts;
    private final EnterPractitioner enter;
    private final Background background;
    private final Consumer<Assessment> started;

    public StartModel(StartOffer offer, CafActs acts, EnterPractitioner enter, Moment moment, Background background, Consumer<Assessment> started) {
        this.offer = offer;
        this.acts = acts;
        this.enter = enter;
        this.background = background;
        this.started = started;
        checkedOn = new SimpleObjectProperty<>(Optional.of(moment.today()));
        startedOn = new SimpleObjectProperty<>(Optional.of(moment.today()));
        kind = new SimpleObjectProperty<>(Optional.of(offer.reasons().isEmpty() ? AssessmentKind.STREAMLINED : AssessmentKind.FULL));
    }

    StartOffer offer() {
        return offer;
    }

    void start() {
        List<Problem> missing = new ArrayList<>();
        if (existing.get().isEmpty()) missing.add(Problem.at("existing", "assessment.problem.existing-not-checked"));
        if (checkedOn.get().isEmpty()) missing.add(Problem.at("existing.on", "kernel.problem.required"));
        if (startedOn.get().isEmpty()) missing.add(Problem.at("startedOn", "kernel.problem.required"));
        problems.setAll(missing);
        if (!missing.isEmpty()) return;
        background.run(this::begin, outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(started);
        });
    }

    private Outcome<Assessment> begin() {
        return assessors().then(by -> acts.start().start(new StartRequest(offer.child(), offer.referral(), kind.get().orElse(AssessmentKind.STREAMLINED),
            startedOn.get().orElseThrow(), by, existing.get().map(r -> new ExistingCheck(checkedOn.get().orElseThrow(), r, detail.get())),
            keptStreamlined.get()), acts.actor()));
    }

    private Outcome<List<PractitionerId>> assessors() {
        Named<Practitioner> named = assessor.get();
        if (named.isNothing()) return Outcome.done(List.of());
        Outcome<Practitioner> by = named.found().map(Outcome::done)
            .orElseGet(() -> enter.named(named.newName().orElseThrow(), Optional.empty(), acts.actor()));
        return by.map(p -> List.of(p.id()));
    }
}
