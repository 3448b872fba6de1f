package org.teamaround.person.view;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.teamaround.person.OtherReference;

/** Another agency's reference, as typed. */
final class ReferenceModel {
    final StringProperty whose = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");

    static ReferenceModel of(OtherReference other) {
        ReferenceModel model = new ReferenceModel();
        model.whose.set(other.whose());
        model.number.set(other.number());
        return model;
    }

    OtherReference typed() {
        return new OtherReference(whose.get(), number.get());
    }
}
