package org.teamaround.ui;

import javafx.beans.property.Property;
import javafx.scene.control.CheckBox;

/** One statement to tick. */
public final class TickField extends Field {
    TickField(Naming naming, Property<Boolean> value) {
        super(naming);
        CheckBox box = new CheckBox(labelText());
        box.setMnemonicParsing(false);
        Both.tie(box.selectedProperty(), value);
        lay(box, box);
        label().setVisible(false);
        label().setManaged(false);
    }
}
