package org.teamaround.assessment.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.consent.Recipient;
import org.teamaround.kernel.Problem;

/** For whom a CAF is printed; the first choice is the team's own copy. */
final class ReadersModel {
    final ObjectProperty<Optional<Recipient>> reader;
    final ObservableList<Problem> problems = FXCollections.observableArrayList();

    ReadersModel(List<Recipient> readers) {
        reader = new SimpleObjectProperty<>(readers.stream().findFirst());
    }
}
