package org.teamaround.ui;

import java.util.Objects;
import javafx.beans.property.Property;

/** Ties a control to a property of a model. The library's own tie is weak: the model could vanish while its page still shows. */
public final class Both {
    private Both() {}

    /** From now on each follows the other; at first the control takes what the model holds. */
    public static <T> void tie(Property<T> control, Property<T> model) {
        model.subscribe(value -> follow(control, value));
        control.subscribe((before, value) -> follow(model, value));
    }

    private static <T> void follow(Property<T> follower, T value) {
        if (!Objects.equals(follower.getValue(), value)) follower.setValue(value);
    }
}
