package org.teamaround.person.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.kernel.alike.ShortForms;
import org.teamaround.person.PersonId;

/** Everybody of the vault as they are compared, to be found by block. Somebody changed gets a new number; the old one stays empty. */
final class Gathered {
    private final List<Optional<Traits>> byNumber = new ArrayList<>();
    private final Map<PersonId, Integer> numbers = new HashMap<>();
    private final Blocks blocks = new Blocks();
    private final NameCounts counts = new NameCounts();
    private final PlaceCounts places = new PlaceCounts();
    private final NameOrigins origins;
    private final BlockKeys keys;

    Gathered(ShortForms shortForms, Collection<Traits> people) {
        keys = new BlockKeys(shortForms);
        people.forEach(this::put);
        origins = NameOrigins.among(people);
        blocks.settle();
    }

    void put(Traits person) {
        remove(person.id());
        numbers.put(person.id(), byNumber.size());
        blocks.add(keys.of(person), byNumber.size());
        byNumber.add(Optional.of(person));
        counts.count(person, 1);
        places.count(person, 1);
    }

    void remove(PersonId id) {
        Optional.ofNullable(numbers.remove(id)).ifPresent(number -> {
            byNumber.get(number).ifPresent(gone -> uncount(gone));
            byNumber.set(number, Optional.empty());
        });
    }

    private void uncount(Traits gone) {
        counts.count(gone, -1);
        places.count(gone, -1);
    }

    NameCounts counts() {
        return counts;
    }

    PlaceCounts places() {
        return places;
    }

    NameOrigins origins() {
        return origins;
    }

    Stream<Traits> near(Traits typed) {
        return blocks.find(keys.toFind(typed)).stream().flatMap(number -> byNumber.get(number).stream());
    }

    Optional<Traits> find(PersonId id) {
        return Optional.ofNullable(numbers.get(id)).flatMap(byNumber::get);
    }
}
