package org.teamaround.panel.view;

import java.util.List;
import java.util.Optional;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.ui.Named;

/** The directory as it is now, read away from the window for a form's suggestions. */
record KnownPeople(List<Practitioner> practitioners, List<Agency> agencies) {
    static KnownPeople read(PanelActs acts) {
        return new KnownPeople(acts.practitioners().all(), acts.agencies().all());
    }

    Named<Practitioner> named(Optional<PractitionerId> id) {
        return id.flatMap(this::find).map(Named::known).orElse(Named.nothing());
    }

    Named<Agency> agencyOf(PractitionerId id) {
        return find(id).flatMap(Practitioner::agency).flatMap(a -> agencies.stream().filter(x -> x.id().equals(a)).findFirst()).map(Named::known)
            .orElse(Named.nothing());
    }

    String name(PractitionerId id) {
        return find(id).map(Practitioner::name).orElse("");
    }

    private Optional<Practitioner> find(PractitionerId id) {
        return practitioners.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
