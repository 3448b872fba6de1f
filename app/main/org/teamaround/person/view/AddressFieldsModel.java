package org.teamaround.person.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;

/** One address as it is typed. Left empty it counts as not yet asked. */
public final class AddressFieldsModel {
    public final BooleanProperty notKnown = new SimpleBooleanProperty();
    public final StringProperty lines = new SimpleStringProperty("");
    public final StringProperty postcode = new SimpleStringProperty("");
    public final StringProperty ward = new SimpleStringProperty("");
    public final ObjectProperty<Optional<AddressKind>> kind = new SimpleObjectProperty<>(Optional.of(AddressKind.HOME));
    public final BooleanProperty restricted = new SimpleBooleanProperty();
    public final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    public final ObjectProperty<Optional<LocalDate>> to = new SimpleObjectProperty<>(Optional.empty());
    private Stated<Address> before = Stated.notYetAsked();

    public static AddressFieldsModel of(Stated<Address> stated) {
        AddressFieldsModel model = new AddressFieldsModel();
        model.fill(stated);
        return model;
    }

    public void fill(Stated<Address> stated) {
        before = stated;
        notKnown.set(stated.equals(Stated.<Address>notKnown()));
        stated.answer().ifPresent(address -> {
            lines.set(address.lines());
            postcode.set(address.postcode());
            ward.set(address.ward());
            kind.set(Optional.of(address.kind()));
            restricted.set(address.restricted());
            from.set(address.from());
            to.set(address.to());
        });
    }

    public boolean isEmpty() {
        boolean noWords = (lines.get() + postcode.get() + ward.get()).isBlank();
        return noWords && kind.get().orElse(AddressKind.HOME) == AddressKind.HOME && !notKnown.get();
    }

    public Stated<Address> stated() {
        if (notKnown.get()) return Stated.notKnown();
        if (isEmpty()) return before.isGiven() ? Stated.notYetAsked() : before;
        return Stated.given(new Address(lines.get(), postcode.get(), ward.get(), kind.get().orElse(AddressKind.HOME), restricted.get(),
            from.get(), to.get()));
    }
}
