package org.teamaround.referral.view;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.teamaround.directory.view.Signposts;
import org.teamaround.ui.Named;

/** One place a family is pointed to: from the directory, or as typed. */
final class SignpostRow {
    final ObjectProperty<Named<Signposts.Choice>> place = new SimpleObjectProperty<>(Named.nothing());

    /** As told to the referrer; empty when nothing was typed. */
    String line() {
        return place.get().found().map(Signposts.Choice::line).or(place.get()::newName).orElse("");
    }
}
