package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Outcome;
import org.teamaround.ui.Named;

/** The agency of an entry, chosen or newly named; a new one comes into being when the entry is saved. */
final class AgencyChoice {
    final ObjectProperty<Named<Agency>> chosen = new SimpleObjectProperty<>(Named.nothing());
    final List<Agency> known;
    private final DirectoryActs acts;

    AgencyChoice(List<Agency> known, DirectoryActs acts, Optional<AgencyId> before) {
        this.known = known;
        this.acts = acts;
        choose(before);
    }

    void choose(Optional<AgencyId> id) {
        id.flatMap(wanted -> known.stream().filter(a -> a.id().equals(wanted)).findFirst())
            .ifPresentOrElse(a -> chosen.set(Named.known(a)), () -> chosen.set(Named.nothing()));
    }

    Outcome<Optional<AgencyId>> keep() {
        if (chosen.get().newName().isEmpty()) return Outcome.done(chosen.get().found().map(Agency::id));
        return acts.enterAgency().named(chosen.get().newName().get(), acts.actor()).map(agency -> Optional.of(agency.id()));
    }
}
