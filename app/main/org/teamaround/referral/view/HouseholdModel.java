package org.teamaround.referral.view;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Reach;
import org.teamaround.referral.Household;

/** Where the family lives and how it is reached, typed once. */
public final class HouseholdModel {
    public final StringProperty address = new SimpleStringProperty("");
    public final StringProperty postcode = new SimpleStringProperty("");
    public final BooleanProperty restricted = new SimpleBooleanProperty();
    public final StringProperty mobile = new SimpleStringProperty("");
    public final StringProperty phone = new SimpleStringProperty("");
    public final StringProperty email = new SimpleStringProperty("");
    public final StringProperty safeNote = new SimpleStringProperty("");
    public final BooleanProperty holderNotKnown = new SimpleBooleanProperty();
    public final StringProperty holderWhy = new SimpleStringProperty("");

    boolean isEmpty() {
        return (address.get() + postcode.get() + mobile.get() + phone.get() + email.get()).isBlank();
    }

    Household household() {
        boolean nowhere = (address.get() + postcode.get()).isBlank();
        Optional<Stated<Address>> where = nowhere ? Optional.empty() : Optional.of(Stated.given(new Address(address.get(), postcode.get(), "",
            AddressKind.HOME, restricted.get(), Optional.empty(), Optional.empty())));
        return new Household(where, new Reach(phone.get(), mobile.get(), email.get(), safeNote.get()), holderNotKnown.get(), holderWhy.get());
    }
}
