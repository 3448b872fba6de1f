package org.teamaround.consent;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;

/** Agencies by the names that were typed: known ones are found, others come into being. */
final class AgencyNames {
    private final Agencies agencies;
    private final Moment moment;

    AgencyNames(Agencies agencies, Moment moment) {
        this.agencies = agencies;
        this.moment = moment;
    }

    Scope scope(ConsentWishes wishes) {
        Set<AgencyId> sensitive = ids(wishes.sensitiveTo());
        return new Scope(wishes.coversStorage(), wishes.coversSharing(), wishes.purposes(),
            Sets.both(ids(wishes.sharedWith()), sensitive), sensitive, ids(wishes.excluded()), wishes.excludedPeople());
    }

    private Set<AgencyId> ids(Collection<String> names) {
        Set<AgencyId> ids = new HashSet<>();
        for (String name : names) if (!name.isBlank()) ids.add(id(name.strip()));
        return ids;
    }

    private AgencyId id(String name) {
        return agencies.named(name).orElseGet(() -> fresh(name)).id();
    }

    private Agency fresh(String name) {
        Agency agency = Agency.named(new AgencyId(Ids.fresh(moment.now())), name);
        agencies.save(agency);
        return agency;
    }
}
