package org.teamaround.referral.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Need;
import org.teamaround.referral.advice.AdviceDraft;
import org.teamaround.ui.Named;

/** Advice as typed; day and who advised are filled in. */
final class AdviceModel {
    final ObjectProperty<Optional<Need>> need = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Named<Agency>> agency = new SimpleObjectProperty<>(Named.nothing());
    final StringProperty asker = new SimpleStringProperty("");
    final StringProperty question = new SimpleStringProperty("");
    final StringProperty answer = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> on;
    final StringProperty by;
    final ObservableList<Agency> known = FXCollections.observableArrayList();

    AdviceModel(LocalDate today, String who) {
        on = new SimpleObjectProperty<>(Optional.of(today));
        by = new SimpleStringProperty(who);
    }

    AdviceDraft draft() {
        return new AdviceDraft(on.get(), by.get(), need.get(), asker.get(), typed(agency.get()), question.get(), answer.get());
    }

    static String typed(Named<Agency> agency) {
        return agency.found().map(Agency::name).or(agency::newName).orElse("");
    }
}
