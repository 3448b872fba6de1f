package org.teamaround.referral.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.teamaround.directory.Agency;
import org.teamaround.referral.ReferrerEntry;
import org.teamaround.referral.TransferIn;
import org.teamaround.ui.Named;

/** Who refers, and the authority a case comes from, as typed. */
public final class ReferrerModel {
    public final StringProperty name = new SimpleStringProperty("");
    public final StringProperty jobTitle = new SimpleStringProperty("");
    public final ObjectProperty<Named<Agency>> agency = new SimpleObjectProperty<>(Named.nothing());
    public final StringProperty phone = new SimpleStringProperty("");
    public final StringProperty email = new SimpleStringProperty("");
    public final BooleanProperty emailSecure = new SimpleBooleanProperty();
    public final StringProperty reference = new SimpleStringProperty("");
    public final StringProperty safeguardingLead = new SimpleStringProperty("");
    public final BooleanProperty transferred = new SimpleBooleanProperty();
    public final StringProperty authority = new SimpleStringProperty("");
    public final StringProperty contact = new SimpleStringProperty("");
    public final StringProperty theirReference = new SimpleStringProperty("");
    public final StringProperty assessment = new SimpleStringProperty("");
    public final ObjectProperty<Optional<LocalDate>> arrived = new SimpleObjectProperty<>(Optional.empty());
    public final ObjectProperty<Optional<LocalDate>> transferConsent = new SimpleObjectProperty<>(Optional.empty());

    ReferrerEntry entry() {
        String typed = agency.get().found().map(Agency::name).or(() -> agency.get().newName()).orElse("");
        return new ReferrerEntry(name.get(), jobTitle.get(), typed, phone.get(), email.get(), emailSecure.get(), reference.get(),
            safeguardingLead.get());
    }

    /** @param received counts as the arrival where none was typed */
    Optional<TransferIn> transfer(LocalDate received) {
        return transferred.get() ? Optional.of(new TransferIn(authority.get(), contact.get(), theirReference.get(), assessment.get(),
            arrived.get().orElse(received), transferConsent.get())) : Optional.empty();
    }
}
