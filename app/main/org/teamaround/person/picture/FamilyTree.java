package org.teamaround.person.picture;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.teamaround.person.Age;
import org.teamaround.person.Birth;
import org.teamaround.person.FamilyRules;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.family.FamilyCircle;
import org.teamaround.person.family.Partnership;
import org.teamaround.person.family.PartnershipKind;

/** A family circle as generations and couples. What is not said is not guessed: who hangs on nobody stands apart in their generation. */
final class FamilyTree {
    private final FamilyCircle circle;
    private final Map<PersonId, Set<PersonId>> parents = new HashMap<>();
    private final Map<PersonId, Set<PersonId>> carers = new HashMap<>();
    private final Map<PersonId, Set<PersonId>> siblings = new HashMap<>();
    private final Map<Set<PersonId>, PartnershipKind> pairs = new LinkedHashMap<>();
    private final Map<PersonId, Integer> generations = new LinkedHashMap<>();
    private final List<Union> unions = new ArrayList<>();

    FamilyTree(FamilyCircle circle) {
        this.circle = circle;
        circle.partnerships().forEach(p -> pairs.put(Set.of(p.one(), p.other()), p.kind()));
        circle.ties().forEach(this::read);
        circle.ties().stream().filter(t -> isStep(t.kind())).forEach(this::step);
        adoptLoneSiblings();
        generations();
        unite();
    }

    List<Union> unions() {
        return unions;
    }

    /** Rows by generation, eldest first; everybody once. */
    TreeMap<Integer, List<PersonId>> rows() {
        TreeMap<Integer, List<PersonId>> rows = new TreeMap<>();
        generations.forEach((id, row) -> rows.computeIfAbsent(row, r -> new ArrayList<>()).add(id));
        return rows;
    }

    Set<PersonId> parentsOf(PersonId child) {
        return parents.getOrDefault(child, Set.of());
    }

    Set<PersonId> siblingsOf(PersonId one) {
        return siblings.getOrDefault(one, Set.of());
    }

    boolean areTwins(PersonId one, PersonId other) {
        return circle.tie(one, other).filter(t -> t.kind() == RelationshipKind.TWIN).isPresent();
    }

    PersonId centre() {
        return circle.child().id();
    }

    Person person(PersonId id) {
        return circle.person(id).orElseThrow();
    }

    private void read(Relationship tie) {
        RelationshipKind kind = tie.kind();
        if (FamilyRules.isOwnParent(kind)) add(parents, tie.child(), tie.relative());
        else if (FamilyRules.isSibling(kind) && kind != RelationshipKind.STEP_SIBLING) add(siblings, tie.child(), tie.relative());
        else if (kind == RelationshipKind.GRANDPARENT && known(tie.through())) add(parents, tie.through().get(), tie.relative());
        else if (kind == RelationshipKind.AUNT_OR_UNCLE && known(tie.through())) brotherOrSister(tie.through().get(), tie.relative());
        else if (FamilyRules.isOneWay(kind) && !isStep(kind)) add(carers, tie.child(), tie.relative());
    }

    private void brotherOrSister(PersonId one, PersonId other) {
        add(siblings, one, other);
        add(siblings, other, one);
    }

    private boolean known(Optional<PersonId> through) {
        return through.flatMap(circle::person).isPresent();
    }

    /** A step-parent stands beside whose partner they are; where that is not said, beside the parent the child lives with. */
    private void step(Relationship tie) {
        boolean paired = pairs.keySet().stream().anyMatch(p -> p.contains(tie.relative()) && parentsOf(tie.child()).stream().anyMatch(p::contains));
        if (paired) return;
        Optional<PersonId> whose = tie.through().filter(parentsOf(tie.child())::contains).or(() -> parentsOf(tie.child()).stream()
            .filter(p -> circle.tie(tie.child(), p).filter(t -> t.livesWithChild() == org.teamaround.person.Answer.YES).isPresent()).findFirst());
        whose.ifPresentOrElse(parent -> pairs.put(Set.of(parent, tie.relative()), PartnershipKind.TOGETHER), () -> add(carers, tie.child(), tie.relative()));
    }

    /** Who is said to be a brother or sister and has no parents recorded stands with the parents of the other. */
    private void adoptLoneSiblings() {
        siblings.forEach((one, others) -> {
            if (parentsOf(one).isEmpty()) others.stream().filter(o -> !parentsOf(o).isEmpty()).findFirst().ifPresent(o -> parentsOf(o).forEach(p -> add(carers, one, p)));
        });
    }

    private void generations() {
        Deque<PersonId> next = new ArrayDeque<>(List.of(centre()));
        generations.put(centre(), 0);
        while (!next.isEmpty()) {
            PersonId one = next.poll();
            around(one).forEach((other, step) -> {
                if (generations.putIfAbsent(other, generations.get(one) + step) == null) next.add(other);
            });
        }
        for (Person person : circle.people().values()) generations.putIfAbsent(person.id(), person.kind() == PersonKind.CHILD ? 0 : -1);
    }

    private Map<PersonId, Integer> around(PersonId one) {
        Map<PersonId, Integer> around = new LinkedHashMap<>();
        parentsOf(one).forEach(p -> around.putIfAbsent(p, -1));
        parents.forEach((child, of) -> { if (of.contains(one)) around.putIfAbsent(child, 1); });
        siblingsOf(one).forEach(s -> around.putIfAbsent(s, 0));
        pairs.keySet().stream().filter(p -> p.contains(one)).flatMap(Set::stream).filter(o -> !o.equals(one)).forEach(o -> around.putIfAbsent(o, 0));
        circle.ties().stream().filter(t -> t.child().equals(one)).forEach(t -> around.putIfAbsent(t.relative(), up(t)));
        return around;
    }

    private int up(Relationship tie) {
        if (tie.kind() == RelationshipKind.GRANDPARENT) return -2;
        if (FamilyRules.isMutual(tie.kind())) return 0;
        return FamilyRules.isOneWay(tie.kind()) || person(tie.relative()).kind() == PersonKind.ADULT ? -1 : 0;
    }

    private void unite() {
        Map<Set<PersonId>, List<PersonId>> own = new LinkedHashMap<>();
        Map<Set<PersonId>, List<PersonId>> cared = new LinkedHashMap<>();
        generations.keySet().forEach(child -> {
            two(parentsOf(child), child).ifPresent(p -> own.computeIfAbsent(p, k -> new ArrayList<>()).add(child));
            couples(carers.getOrDefault(child, Set.of())).forEach(c -> { if (above(c, child)) cared.computeIfAbsent(c, k -> new ArrayList<>()).add(child); });
        });
        pairs.keySet().forEach(pair -> { if (sameRow(pair)) own.computeIfAbsent(pair, k -> new ArrayList<>()); });
        own.forEach((of, children) -> unions.add(union(of, children, false)));
        cared.forEach((of, children) -> unions.add(union(of, children, true)));
        orphans();
    }

    /** At most two of the row above; a third, such as an adoptive parent besides both others, hangs broken. */
    private Optional<Set<PersonId>> two(Set<PersonId> all, PersonId child) {
        Set<PersonId> two = new LinkedHashSet<>();
        for (PersonId parent : all) {
            if (!above(Set.of(parent), child)) continue;
            if (two.size() < 2) two.add(parent);
            else add(carers, child, parent);
        }
        return two.isEmpty() ? Optional.empty() : Optional.of(two);
    }

    private List<Set<PersonId>> couples(Set<PersonId> carers) {
        List<Set<PersonId>> couples = new ArrayList<>();
        Set<PersonId> left = new LinkedHashSet<>(carers);
        for (PersonId one : carers) for (PersonId other : carers)
            if (left.contains(one) && left.contains(other) && (pairs.containsKey(pair(one, other)) || isCouple(one, other)) && !one.equals(other)) {
                couples.add(pair(one, other));
                left.removeAll(List.of(one, other));
            }
        left.forEach(one -> couples.add(Set.of(one)));
        return couples;
    }

    private boolean isCouple(PersonId one, PersonId other) {
        return parents.values().stream().anyMatch(p -> p.contains(one) && p.contains(other));
    }

    private static Set<PersonId> pair(PersonId one, PersonId other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    private boolean above(Set<PersonId> of, PersonId child) {
        return of.stream().allMatch(p -> generations.get(p) == generations.get(child) - 1);
    }

    private boolean sameRow(Set<PersonId> pair) {
        return pair.stream().map(generations::get).distinct().count() == 1;
    }

    private Union union(Set<PersonId> of, List<PersonId> children, boolean caring) {
        return new Union(of.stream().sorted(Comparator.comparing((PersonId p) -> !isMale(p)).thenComparing(PersonId::value)).toList(),
            byAge(children), Optional.ofNullable(pairs.get(of)), caring);
    }

    /** Brothers and sisters of whom no parent is known. */
    private void orphans() {
        Set<PersonId> seen = new LinkedHashSet<>();
        unions.forEach(u -> seen.addAll(u.children()));
        for (PersonId one : List.copyOf(generations.keySet())) {
            if (seen.contains(one) || siblingsOf(one).isEmpty()) continue;
            List<PersonId> together = new ArrayList<>(List.of(one));
            siblingsOf(one).stream().filter(s -> !seen.contains(s) && generations.get(s).equals(generations.get(one))).forEach(together::add);
            seen.addAll(together);
            if (together.size() > 1) unions.add(new Union(List.of(), byAge(together), Optional.empty(), false));
        }
    }

    private List<PersonId> byAge(List<PersonId> children) {
        return children.stream().distinct().sorted(Comparator.comparing((PersonId c) -> bornAbout(person(c))).thenComparing(PersonId::value)).toList();
    }

    boolean isMale(PersonId id) {
        return person(id).gender().answer().filter(g -> g == org.teamaround.person.Gender.MALE).isPresent();
    }

    private static LocalDate bornAbout(Person person) {
        return person.birth() instanceof Birth.Expected(LocalDate day) ? day : Age.earliestBirth(person.birth()).orElse(LocalDate.MAX);
    }

    private static boolean isStep(RelationshipKind kind) {
        return kind == RelationshipKind.STEP_MOTHER || kind == RelationshipKind.STEP_FATHER || kind == RelationshipKind.PARENTS_PARTNER;
    }

    private static void add(Map<PersonId, Set<PersonId>> to, PersonId key, PersonId value) {
        to.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
    }

    /** Over a couple that is together before one that is not. */
    static boolean isOver(Union union) {
        return union.kind().filter(PartnershipKind::isOver).isPresent();
    }

    Optional<Partnership> partnership(Union union) {
        return circle.partnerships().stream().filter(p -> union.isPair() && union.has(p.one()) && union.has(p.other())).findFirst();
    }
}
