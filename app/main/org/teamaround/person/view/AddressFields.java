package org.teamaround.person.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.teamaround.person.AddressKind;
import org.teamaround.ui.Form;
import org.teamaround.ui.Text;
import org.teamaround.ui.WrappedWords;

/** Lays the fields of an address; the form's text keys are to be {@link #KEYS}. Problems stand at lines, postcode, ward and to. */
public final class AddressFields {
    /** Where the words of its labels stand. */
    public static final String KEYS = "person.address";
    private final Text text;

    public AddressFields(Text text) {
        this.text = text;
    }

    /** Where the family lives now. */
    public void layCurrent(Form form, AddressFieldsModel model) {
        var given = model.notKnown.not().and(model.withheld.not());
        form.longText("lines", model.lines).shownWhen(given);
        form.text("postcode", model.postcode).shownWhen(given);
        form.choice("kind", model.kind, List.of(AddressKind.values()), text.words("person.address-kind")).shownWhen(given);
        form.tick("restricted", model.restricted).shownWhen(given);
        form.tick("not-known", model.notKnown).shownWhen(model.withheld.not());
    }

    /** What stands instead of the fields when the address is sealed for others. */
    private Node withheld(AddressFieldsModel model) {
        Label label = new Label(text.of("person.address.withheld") + ". " + text.of("person.address.withheld.help"));
        WrappedWords.of(label);
        label.visibleProperty().bind(model.withheld);
        label.managedProperty().bind(model.withheld);
        return label;
    }

    /** With ward and dates: for the person's own form. */
    public void lay(Form form, AddressFieldsModel model) {
        form.node(withheld(model));
        layCurrent(form, model);
        var given = model.notKnown.not().and(model.withheld.not());
        form.text("ward", model.ward).optional().shownWhen(given);
        form.date("from", model.from).optional().shownWhen(given);
        form.date("to", model.to).optional().shownWhen(given);
    }
}
