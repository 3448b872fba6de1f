package org.teamaround.directory.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Practitioners;

/** Practitioners of the database, kept between commits. */
public final class KeptPractitioners implements Practitioners {
    private final JooqPractitioners practitioners;
    private final Kept<Whole> kept;

    private record Whole(List<Practitioner> all, Map<PractitionerId, Practitioner> one) {
        static Whole of(List<Practitioner> all) {
            return new Whole(all, all.stream().collect(Collectors.toMap(Practitioner::id, Function.identity())));
        }
    }

    public KeptPractitioners(JooqPractitioners practitioners, Database database, int patience) {
        this.practitioners = practitioners;
        kept = new Kept<>(database, () -> Whole.of(practitioners.all()), patience);
    }

    @Override public Optional<Practitioner> find(PractitionerId id) {
        return kept.one(w -> Optional.ofNullable(w.one().get(id)).or(() -> practitioners.find(id)), () -> practitioners.find(id));
    }

    @Override public Optional<Practitioner> named(String name) {
        return practitioners.named(name);
    }

    @Override public List<Practitioner> all() {
        return kept.all(Whole::all, practitioners::all);
    }

    @Override public void save(Practitioner practitioner) {
        practitioners.save(practitioner);
    }
}
