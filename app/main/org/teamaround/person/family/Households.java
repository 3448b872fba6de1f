package org.teamaround.person.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.Place;
import org.teamaround.person.Relationship;

/**
 * Who of a family lives together, read off the addresses and the answers "lives with the child". Nothing is stored and nothing taken over:
 * a brother at his father's has his father's household. Who has two homes is in two households.
 */
public final class Households {
    private final FamilyCircle circle;
    private final LocalDate today;
    private final Map<String, Set<PersonId>> homes = new LinkedHashMap<>();
    private final Map<String, Address> places = new LinkedHashMap<>();

    private Households(FamilyCircle circle, LocalDate today) {
        this.circle = circle;
        this.today = today;
    }

    /** The child's own first, then the largest. */
    public static List<Household> of(FamilyCircle circle, LocalDate today) {
        return new Households(circle, today).all();
    }

    private List<Household> all() {
        circle.people().values().stream().filter(p -> p.ending().isEmpty()).forEach(this::byAddress);
        for (Relationship tie : circle.ties()) if (tie.livesWithChild() == Answer.YES) together(tie.child(), tie.relative());
        List<Household> found = new ArrayList<>();
        homes.forEach((key, members) -> found.add(new Household(List.copyOf(members), Optional.ofNullable(places.get(key)),
            Optional.ofNullable(places.get(key)).filter(Address::isWithheld).isPresent())));
        return found.stream().sorted(Comparator.comparing((Household h) -> !h.has(circle.child().id())).thenComparing(h -> -h.members().size())).toList();
    }

    /** A withheld address is the same only as what lives-with says, not by its words: it has a home of its own until then. */
    private void byAddress(Person person) {
        for (Address address : current(person, today)) {
            String key = switch (address.place()) {
                case Place.Told told -> folded(told.lines()) + '|' + folded(told.postcode());
                case Place.Withheld(UUID row) -> row.toString();
            };
            homes.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(person.id());
            places.putIfAbsent(key, address);
        }
    }

    private void together(PersonId one, PersonId other) {
        if (isAlive(one) && isAlive(other) && homes.values().stream().noneMatch(h -> h.contains(one) && h.contains(other))) unite(one, other);
    }

    private void unite(PersonId one, PersonId other) {
        Optional<String> first = home(one);
        Optional<String> second = home(other);
        if (first.isPresent() && second.isPresent()) {
            if (places.containsKey(first.get()) && places.containsKey(second.get()) && !bothWithheld(first.get(), second.get())) return;
            String stays = places.containsKey(first.get()) ? first.get() : second.get();
            String goes = stays.equals(first.get()) ? second.get() : first.get();
            homes.getOrDefault(stays, Set.of()).addAll(Optional.ofNullable(homes.remove(goes)).orElse(Set.of()));
            return;
        }
        String key = first.or(() -> second).orElse(one.value().toString());
        homes.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(List.of(one, other));
    }

    private boolean bothWithheld(String one, String other) {
        return Optional.ofNullable(places.get(one)).filter(Address::isWithheld).isPresent()
            && Optional.ofNullable(places.get(other)).filter(Address::isWithheld).isPresent();
    }

    private Optional<String> home(PersonId person) {
        return homes.entrySet().stream().filter(e -> e.getValue().contains(person)).map(Map.Entry::getKey).findFirst();
    }

    private boolean isAlive(PersonId id) {
        return circle.person(id).filter(p -> p.ending().isEmpty()).isPresent();
    }

    /** Addresses that hold on the day, of a kind one can live at together. */
    static List<Address> current(Person person, LocalDate day) {
        return person.addresses().stream().map(Stated::answer).flatMap(Optional::stream)
            .filter(a -> a.to().filter(day::isAfter).isEmpty() && a.from().filter(day::isBefore).isEmpty())
            .filter(a -> a.told().filter(t -> t.lines().isBlank() && t.postcode().isBlank()).isEmpty()).toList();
    }

    private static String folded(String words) {
        return words.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s,.]+", " ").strip();
    }
}
