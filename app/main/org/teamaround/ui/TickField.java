package org.teamaround.ui;

import javafx.beans.property.Property;
import javafx.scene.control.CheckBox;

/** One statement to tick. */
public final class TickField extends Field {
    private static final String TICKED = "x";
    private final CheckBox box = new CheckBox();

    TickField(Naming naming, Property<Boolean> value) {
        super(naming);
        box.setText(labelText());
        box.setMnemonicParsing(false);
        Both.tie(box.selectedProperty(), value);
        lay(box, box);
        label().setVisible(false);
        label().setManaged(false);
    }

    @Override
    String typed() {
        return box.isSelected() ? TICKED : "";
    }

    @Override
    void retype(String text) {
        box.setSelected(text.equals(TICKED));
    }
}
