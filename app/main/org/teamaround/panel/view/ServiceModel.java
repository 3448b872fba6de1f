package org.teamaround.panel.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Practitioner;
import org.teamaround.panel.ServiceDraft;
import org.teamaround.ui.Named;

/** One allocated service being typed. */
final class ServiceModel {
    final StringProperty service = new SimpleStringProperty("");
    final ObjectProperty<Named<Agency>> agency = new SimpleObjectProperty<>(Named.nothing());
    final ObjectProperty<Named<Practitioner>> worker = new SimpleObjectProperty<>(Named.nothing());
    final ObjectProperty<Optional<LocalDate>> startBy = new SimpleObjectProperty<>(Optional.empty());
    final BooleanProperty commissioned = new SimpleBooleanProperty(false);

    ServiceDraft typed() {
        return new ServiceDraft(service.get(), Typed.agency(agency.get()), Typed.name(worker.get()), startBy.get(), commissioned.get());
    }
}
