package org.teamaround.directory.store;


import static org.teamaround.database.schema.Tables.PRACTITIONER;
import static org.teamaround.database.schema.Tables.PRACTITIONER_ABSENCE;
import static org.teamaround.database.schema.Tables.PRACTITIONER_POST;
import static org.teamaround.database.schema.Tables.PRACTITIONER_SPECIALISM;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teamaround.database.Database;
import org.teamaround.database.InBin;
import org.teamaround.database.KeptWhole;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Practitioners;

/** Practitioners of the database, kept as long as none of theirs is written. */
public final class KeptPractitioners implements Practitioners {
    private final JooqPractitioners practitioners;
    private final KeptWhole<Whole> kept;

    private record Whole(List<Practitioner> all, Map<PractitionerId, Practitioner> one) {
        static Whole of(List<Practitioner> all) {
            return new Whole(all, all.stream().collect(Collectors.toMap(Practitioner::id, Function.identity())));
        }
    }

    public KeptPractitioners(JooqPractitioners practitioners, Database database) {
        this.practitioners = practitioners;
        kept = new KeptWhole<>(database, InBin.and(PRACTITIONER, PRACTITIONER_ABSENCE, PRACTITIONER_POST, PRACTITIONER_SPECIALISM), () -> Whole.of(practitioners.all()));
    }

    @Override public Optional<Practitioner> find(PractitionerId id) {
        return kept.isWriting() ? practitioners.find(id) : Optional.ofNullable(kept.now().one().get(id)).or(() -> practitioners.find(id));
    }

    @Override public Optional<Practitioner> named(String name) {
        return practitioners.named(name);
    }

    @Override public List<Practitioner> all() {
        return kept.now().all();
    }

    @Override public void save(Practitioner practitioner) {
        practitioners.save(practitioner);
    }
}
