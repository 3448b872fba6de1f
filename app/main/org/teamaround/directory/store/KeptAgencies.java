package org.teamaround.directory.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Agencies;

/** Agencies of the database, kept between commits. */
public final class KeptAgencies implements Agencies {
    private final JooqAgencies agencies;
    private final Kept<Whole> kept;

    private record Whole(List<Agency> all, Map<AgencyId, Agency> one) {
        static Whole of(List<Agency> all) {
            return new Whole(all, all.stream().collect(Collectors.toMap(Agency::id, Function.identity())));
        }
    }

    public KeptAgencies(JooqAgencies agencies, Database database, int patience) {
        this.agencies = agencies;
        kept = new Kept<>(database, () -> Whole.of(agencies.all()), patience);
    }

    @Override public Optional<Agency> find(AgencyId id) {
        return kept.one(w -> Optional.ofNullable(w.one().get(id)).or(() -> agencies.find(id)), () -> agencies.find(id));
    }

    @Override public Optional<Agency> named(String name) {
        return agencies.named(name);
    }

    @Override public List<Agency> all() {
        return kept.all(Whole::all, agencies::all);
    }

    @Override public void save(Agency agency) {
        agencies.save(agency);
    }
}
