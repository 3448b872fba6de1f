package org.teamaround.person.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;
import org.teamaround.person.BirthNotice;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.Gender;
import org.teamaround.person.Person;
import org.teamaround.ui.Background;

/** The birth of an unborn baby, as it is told. */
public final class BirthModel {
    final StringProperty given = new SimpleStringProperty("");
    final StringProperty family = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> on = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Gender>> gender = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Ethnicity>> ethnicity = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Person unborn;
    private final PersonActs acts;
    private final Background background;
    private final Consumer<Person> saved;

    /** @param mother offers her family name; absent when not known */
    public BirthModel(Person unborn, Optional<Person> mother, PersonActs acts, Background background, Consumer<Person> saved) {
        this.unborn = unborn;
        this.acts = acts;
        this.background = background;
        this.saved = saved;
        family.set(unborn.name().family().isEmpty() ? mother.map(m -> m.name().family()).orElse("") : unborn.name().family());
    }

    void save() {
        if (on.get().isEmpty()) {
            problems.setAll(List.of(Problem.at("birth", "kernel.problem.required")));
            return;
        }
        BirthNotice notice = new BirthNotice(given.get(), family.get(), on.get().get(), gender.get().map(Stated::given).orElse(Stated.notYetAsked()),
            ethnicity.get().map(Stated::given).orElse(Stated.notYetAsked()));
        background.run(() -> acts.birth().record(unborn.id(), notice, acts.actor()), outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(saved);
        });
    }
}
