package org.teamaround.person.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.person.Age;
import org.teamaround.person.Birth;
import org.teamaround.person.FamilyRules;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipKind;

/** Brothers and sisters: those recorded, and those who share a parent though nobody said so. Siblings are never invisible. */
public final class Siblings {
    private final Persons persons;

    public Siblings(Persons persons) {
        this.persons = persons;
    }

    /** Oldest first; the unborn last. Who is in no list any more is not here either. */
    public List<Sibling> of(PersonId child) {
        Map<PersonId, Sibling> found = new LinkedHashMap<>();
        List<Relationship> ties = persons.relativesOf(child);
        ties.stream().filter(r -> FamilyRules.isSibling(r.kind())).forEach(r -> add(found, r.relative(), r.kind(), true));
        ties.stream().filter(r -> FamilyRules.isOwnParent(r.kind())).flatMap(r -> persons.childrenOf(r.relative()).stream())
            .filter(r -> FamilyRules.isOwnParent(r.kind()) && !r.child().equals(child))
            .forEach(r -> add(found, r.child(), kind(child, r.child()), false));
        return found.values().stream().sorted(Comparator.comparing((Sibling s) -> bornAbout(s.person())).thenComparing(s -> s.person().id().value())).toList();
    }

    /** Reads in few questions what is asked of these, so that {@link #of} is cheap. */
    public void readTogether(Collection<PersonId> children) {
        List<Relationship> ties = persons.relativesOf(children);
        List<PersonId> parents = ties.stream().filter(r -> FamilyRules.isOwnParent(r.kind())).map(Relationship::relative).distinct().toList();
        List<PersonId> theirs = persons.childrenOf(parents).stream().map(Relationship::child).distinct().toList();
        persons.relativesOf(theirs);
        persons.find(Stream.of(children, theirs, ties.stream().filter(r -> FamilyRules.isSibling(r.kind())).map(Relationship::relative).toList())
            .flatMap(Collection::stream).distinct().toList());
    }

    /** Brothers and sisters of any of these children, themselves left out: who is not named beside them otherwise. */
    public List<Person> besides(Collection<PersonId> children) {
        return children.stream().flatMap(child -> of(child).stream()).map(Sibling::person).distinct().filter(p -> !children.contains(p.id())).toList();
    }

    private void add(Map<PersonId, Sibling> found, PersonId id, RelationshipKind kind, boolean recorded) {
        if (!found.containsKey(id)) persons.find(id).ifPresent(p -> found.put(id, new Sibling(p, kind, recorded)));
    }

    /**
     * What two children are, as far as their parents and births tell: twins of one mother and day; of both parents; half, where each has a
     * known other parent; otherwise brother or sister, without saying more.
     */
    public RelationshipKind kind(PersonId one, PersonId other) {
        Set<PersonId> shared = parents(one);
        shared.retainAll(parents(other));
        if (!shared.isEmpty() && bornTogether(one, other)) return RelationshipKind.TWIN;
        if (shared.size() > 1) return RelationshipKind.FULL_SIBLING;
        boolean bothOthersKnown = shared.size() == 1 && parents(one).size() > 1 && parents(other).size() > 1;
        return bothOthersKnown ? RelationshipKind.HALF_SIBLING : RelationshipKind.SIBLING;
    }

    /** Whether nothing speaks against two children of one household being siblings: they share a parent, or one's parents are not known. */
    public boolean mayBeSo(PersonId one, PersonId other) {
        Set<PersonId> shared = parents(one);
        boolean known = !shared.isEmpty() && !parents(other).isEmpty();
        shared.retainAll(parents(other));
        return !known || !shared.isEmpty();
    }

    private Set<PersonId> parents(PersonId child) {
        return persons.relativesOf(child).stream().filter(r -> FamilyRules.isOwnParent(r.kind())).map(Relationship::relative).collect(Collectors.toCollection(HashSet::new));
    }

    private boolean bornTogether(PersonId one, PersonId other) {
        Optional<Birth> born = persons.find(one).map(Person::birth).filter(b -> b instanceof Birth.Exact || b instanceof Birth.Expected);
        return born.isPresent() && persons.find(other).map(Person::birth).equals(born);
    }

    private static LocalDate bornAbout(Person person) {
        if (person.birth() instanceof Birth.Expected(LocalDate expected)) return expected;
        return Age.earliestBirth(person.birth()).orElse(LocalDate.MAX);
    }
}
