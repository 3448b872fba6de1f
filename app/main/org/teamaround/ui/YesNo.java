package org.teamaround.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import org.teamaround.kernel.Stated;

/** Yes, no, not known: the answers on the screen for a {@link Stated} truth. */
final class YesNo {
    static final List<Stated<Boolean>> ANSWERS = List.of(Stated.given(true), Stated.given(false), Stated.notKnown());

    private YesNo() {}

    static String key(Stated<Boolean> answer) {
        return answer.answer().map(yes -> yes ? "ui.answer.yes" : "ui.answer.no").orElse("ui.answer.not-known");
    }

    /** Not yet asked is no choice; not given shows as not known. */
    static Property<Optional<Stated<Boolean>>> over(Property<Stated<Boolean>> value) {
        Property<Optional<Stated<Boolean>>> chosen = new SimpleObjectProperty<>(shown(value.getValue()));
        value.subscribe(now -> chosen.setValue(shown(now)));
        chosen.subscribe(now -> {
            if (!now.equals(shown(value.getValue()))) value.setValue(now.orElse(Stated.notYetAsked()));
        });
        return chosen;
    }

    private static Optional<Stated<Boolean>> shown(Stated<Boolean> answer) {
        if (answer.equals(Stated.<Boolean>notYetAsked())) return Optional.empty();
        return Optional.of(answer.isGiven() ? answer : Stated.notKnown());
    }
}
