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
import org.teamaround.person.Place;

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
    /** Sealed for others: nothing of it can be seen or changed. */
    public final BooleanProperty withheld = new SimpleBooleanProperty();
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
            withheld.set(address.isWithheld());
            address.told().ifPresent(this::fill);
            kind.set(Optional.of(address.kind()));
            restricted.set(address.restricted());
            from.set(address.from());
            to.set(address.to());
        });
    }

    private void fill(Place.Told told) {
        lines.set(told.lines());
        postcode.set(told.postcode());
        ward.set(told.ward());
    }

    public boolean isEmpty() {
        if (withheld.get()) return false;
        boolean noWords = (lines.get() + postcode.get() + ward.get()).isBlank();
        return noWords && kind.get().orElse(AddressKind.HOME) == AddressKind.HOME && !notKnown.get();
    }

    public Stated<Address> stated() {
        if (withheld.get()) return before;
        if (notKnown.get()) return Stated.notKnown();
        if (isEmpty()) return before.isGiven() ? Stated.notYetAsked() : before;
        return Stated.given(new Address(lines.get(), postcode.get(), ward.get(), kind.get().orElse(AddressKind.HOME), restricted.get(),
            from.get(), to.get()));
    }
}
