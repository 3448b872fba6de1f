package org.teamaround.panel.view;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Practitioner;
import org.teamaround.panel.MemberDraft;
import org.teamaround.ui.Named;

/** One usual member being typed. */
final class MemberModel {
    final ObjectProperty<Named<Practitioner>> name = new SimpleObjectProperty<>(Named.nothing());
    final ObjectProperty<Named<Agency>> agency = new SimpleObjectProperty<>(Named.nothing());
    final StringProperty substitute = new SimpleStringProperty("");

    MemberDraft typed() {
        return new MemberDraft(Typed.name(name.get()), Typed.agency(agency.get()), substitute.get());
    }
}
