package org.teamaround.person.view;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Mergings;

/** Mergings of a record in which nobody was merged; who was said to be two is kept. */
final class NothingMerged implements Mergings {
    private final Set<Set<UUID>> two = new HashSet<>();

    @Override public Optional<Merging> of(String what, UUID givenUp) {
        return Optional.empty();
    }

    @Override public List<Merging> into(String what, UUID kept) {
        return List.of();
    }

    @Override public List<Merging> standing(String what) {
        return List.of();
    }

    @Override public Map<String, Integer> referring(String what, UUID record) {
        return Map.of();
    }

    @Override public boolean standTogether(String table, UUID one, UUID other) {
        return false;
    }

    @Override public Merging join(String what, UUID kept, UUID givenUp, Actor by) {
        throw new UnsupportedOperationException();
    }

    @Override public List<Later> since(Merging merging) {
        return List.of();
    }

    @Override public void part(Merging merging, Set<Later> going) {}

    @Override public void putBack(Merging merging, Set<Later> changed) {}

    @Override public Set<UUID> notSame(String what, UUID record) {
        return two.stream().filter(pair -> pair.contains(record)).flatMap(Set::stream).filter(id -> !id.equals(record)).collect(Collectors.toSet());
    }

    @Override public void sayNotSame(String what, UUID one, UUID other) {
        two.add(Set.of(one, other));
    }
}
