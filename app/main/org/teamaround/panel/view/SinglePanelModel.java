package org.teamaround.panel.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Problem;
import org.teamaround.panel.CountsFrom;
import org.teamaround.panel.PanelSeries;
import org.teamaround.panel.SinglePanelDraft;
import org.teamaround.ui.Background;
import org.teamaround.ui.Named;

/** One panel date being typed. */
public final class SinglePanelModel {
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> date = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<LocalTime>> time = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty place = new SimpleStringProperty("");
    final ObjectProperty<Optional<Integer>> deadlineDays = new SimpleObjectProperty<>(Optional.of(PanelSeries.USUAL_DEADLINE_DAYS));
    final ObjectProperty<Named<Practitioner>> chair = new SimpleObjectProperty<>(Named.nothing());
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    final ObservableList<Practitioner> practitioners = FXCollections.observableArrayList();
    private final PanelActs acts;
    private final Background background;
    private final Consumer<String> saved;

    public SinglePanelModel(PanelActs acts, Background background, Consumer<String> saved) {
        this.acts = acts;
        this.background = background;
        this.saved = saved;
        background.run(() -> KnownPeople.read(acts), people -> practitioners.setAll(people.practitioners()));
    }

    void save() {
        SinglePanelDraft draft = new SinglePanelDraft(name.get(), date.get(), time.get(), place.get(), deadlineDays.get().orElse(0),
            CountsFrom.RECEIPT, Typed.name(chair.get()), "", List.of());
        background.run(() -> acts.holdSinglePanel().hold(draft, acts.actor()), outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(meeting -> saved.accept(meeting.name()));
        });
    }
}
