package org.teamaround.person.view;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Answer;
import org.teamaround.person.Schooling;
import org.teamaround.person.SenStatus;

/** How it goes at school, as typed. */
final class SchoolFieldsModel {
    final StringProperty yearGroup = new SimpleStringProperty("");
    final ObjectProperty<Optional<Integer>> attendance = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Answer>> freeMeals = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Stated<SenStatus>>> sen = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Answer>> atRisk = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Answer>> youngCarer = new SimpleObjectProperty<>(Optional.empty());

    void fill(Schooling schooling) {
        yearGroup.set(schooling.yearGroup());
        attendance.set(schooling.attendance());
        freeMeals.set(Asked.shown(schooling.freeMeals()));
        sen.set(Asked.shown(schooling.sen()));
        atRisk.set(Asked.shown(schooling.atRisk()));
        youngCarer.set(Asked.shown(schooling.youngCarer()));
    }

    Schooling typed() {
        return new Schooling(yearGroup.get(), attendance.get(), Asked.answer(freeMeals), Asked.stated(sen), Asked.answer(atRisk), Asked.answer(youngCarer));
    }
}
