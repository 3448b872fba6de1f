package org.teamaround.directory.store;


import static org.teamaround.database.schema.Tables.AGENCY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teamaround.database.Database;
import org.teamaround.database.InBin;
import org.teamaround.database.KeptWhole;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;

/** Agencies of the database, kept as long as none of theirs is written. */
public final class KeptAgencies implements Agencies {
    private final JooqAgencies agencies;
    private final KeptWhole<Whole> kept;

    private record Whole(List<Agency> all, Map<AgencyId, Agency> one) {
        static Whole of(List<Agency> all) {
            return new Whole(all, all.stream().collect(Collectors.toMap(Agency::id, Function.identity())));
        }
    }

    public KeptAgencies(JooqAgencies agencies, Database database) {
        this.agencies = agencies;
        kept = new KeptWhole<>(database, InBin.and(AGENCY), () -> Whole.of(agencies.all()));
    }

    @Override public Optional<Agency> find(AgencyId id) {
        return kept.isWriting() ? agencies.find(id) : Optional.ofNullable(kept.now().one().get(id)).or(() -> agencies.find(id));
    }

    @Override public Optional<Agency> named(String name) {
        return agencies.named(name);
    }

    @Override public List<Agency> all() {
        return kept.now().all();
    }

    @Override public void save(Agency agency) {
        agencies.save(agency);
    }
}
