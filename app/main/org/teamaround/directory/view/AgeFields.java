package org.teamaround.directory.view;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.teamaround.directory.AgeBand;
import org.teamaround.ui.Form;

/** Ages from and to. Both empty is every age; one alone goes to the end of the range. */
final class AgeFields {
    final ObjectProperty<Optional<Integer>> from = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Integer>> to = new SimpleObjectProperty<>(Optional.empty());

    void set(Optional<AgeBand> band) {
        from.set(band.map(AgeBand::from));
        to.set(band.map(AgeBand::to));
    }

    Optional<AgeBand> band() {
        if (from.get().isEmpty() && to.get().isEmpty()) return Optional.empty();
        return Optional.of(new AgeBand(from.get().orElse(0), to.get().orElse(AgeBand.OLDEST)));
    }

    void lay(Form form) {
        form.number("ageFrom", from).optional();
        form.number("ageTo", to).optional();
    }
}
