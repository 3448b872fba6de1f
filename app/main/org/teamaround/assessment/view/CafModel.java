package org.teamaround.assessment.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.assessment.AgreeRequest;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.assessment.CompleteRequest;
import org.teamaround.assessment.definition.Answers;
import org.teamaround.assessment.definition.FormSection;
import org.teamaround.assessment.definition.FormStage;
import org.teamaround.assessment.definition.SectionProgress;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;

/** A CAF while somebody writes it: keeps what was typed by itself, finishes, agrees. */
public final class CafModel {
    final AnswersModel answers;
    private final ReadOnlyIntegerWrapper timesKept = new ReadOnlyIntegerWrapper();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    final ObjectProperty<Optional<LocalDate>> on;
    final BooleanProperty restNotExplored = new SimpleBooleanProperty();
    final StringProperty keptStreamlined = new SimpleStringProperty("");
    private final OpenedCaf caf;
    private final CafActs acts;
    private final Background background;
    private final Consumer<Assessment> moved;

    /** @param moved told when the CAF came to another state */
    public CafModel(OpenedCaf caf, CafActs acts, Moment moment, Background background, Consumer<Assessment> moved) {
        this.caf = caf;
        this.acts = acts;
        this.background = background;
        this.moved = moved;
        on = new SimpleObjectProperty<>(Optional.of(moment.today()));
        keptStreamlined.set(caf.assessment().keptStreamlined());
        answers = new AnswersModel(caf.form(), caf.assessment().given());
    }

    /** Goes up whenever answers were kept. */
    ReadOnlyIntegerProperty timesKept() {
        return timesKept.getReadOnlyProperty();
    }

    OpenedCaf caf() {
        return caf;
    }

    /** Whether anything in the section can still be changed. */
    boolean isOpen(FormSection section) {
        AssessmentState state = caf.assessment().state();
        return state == AssessmentState.IN_PROGRESS || state == AssessmentState.COMPLETED && section.stage() == FormStage.AGREE;
    }

    /** How far each section is, in their order. */
    List<SectionProgress> progress() {
        Answers now = answers.now();
        return caf.form().sections().stream().map(section -> SectionProgress.of(section, now)).toList();
    }

    boolean isExternal() {
        return caf.assessment().external().isPresent();
    }

    /** Keeps what changed; does nothing when nothing did. */
    void keep() {
        Map<String, String> changes = answers.changes();
        if (changes.isEmpty()) return;
        background.run(() -> acts.save().save(caf.assessment().id(), changes, acts.actor()), outcome -> kept(outcome, changes));
    }

    private void kept(Outcome<Assessment> outcome, Map<String, String> sent) {
        problems.setAll(outcome.problems());
        if (!outcome.isDone()) return;
        answers.stored(sent);
        timesKept.set(timesKept.get() + 1);
    }

    void complete() {
        Map<String, String> last = answers.changes();
        dated(day -> move(() -> acts.complete().complete(
            new CompleteRequest(caf.assessment().id(), day, last, restNotExplored.get(), keptStreamlined.get()), acts.actor()), last));
    }

    void agree() {
        Map<String, String> last = answers.changes();
        dated(day -> move(() -> acts.agree().agree(new AgreeRequest(caf.assessment().id(), day, last), acts.actor()), last));
    }

    void resume() {
        move(() -> acts.resume().resume(caf.assessment().id(), acts.actor()), Map.of());
    }

    private void dated(Consumer<LocalDate> act) {
        if (on.get().isPresent()) act.accept(on.get().get());
        else problems.setAll(List.of(Problem.at("on", "kernel.problem.required")));
    }

    private void move(Callable<Outcome<Assessment>> act, Map<String, String> sent) {
        background.run(act, outcome -> {
            problems.setAll(outcome.problems());
            if (outcome.isDone()) answers.stored(sent);
            outcome.result().ifPresent(moved);
        });
    }
}
