package org.teamaround.referral.view;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.teamaround.person.PersonId;

/** A child of the referral who is in the record already, chosen by name. */
public final class KnownChild {
    /** @param words name and age, so that two of a name are told apart */
    public record Choice(PersonId person, String words) {}

    public final ObjectProperty<Optional<Choice>> chosen = new SimpleObjectProperty<>(Optional.empty());
}
