package org.teamaround.person.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.teamaround.person.PersonId;

/**
 * Who stands beside whom. The parents' row comes first: whoever has children with several stands between them, former partners to the left.
 * Children follow their parents' order by age; grandparents stand above theirs.
 */
final class RowOrder {
    private final FamilyTree tree;
    private final TreeMap<Integer, List<PersonId>> wanted;
    private final TreeMap<Integer, List<PersonId>> placed = new TreeMap<>();

    RowOrder(FamilyTree tree) {
        this.tree = tree;
        wanted = tree.rows();
        int core = wanted.containsKey(-1) ? -1 : 0;
        placed.put(core, coreRow(core));
        for (Integer row : wanted.headMap(core, false).descendingMap().keySet()) placed.put(row, above(row));
        for (Integer row : wanted.tailMap(core, false).keySet()) placed.put(row, below(row));
    }

    Map<Integer, List<PersonId>> rows() {
        return placed;
    }

    private List<PersonId> coreRow(int row) {
        List<PersonId> first = new ArrayList<>(tree.parentsOf(tree.centre()).stream().filter(wanted.get(row)::contains).toList());
        first.addAll(wanted.get(row).stream().sorted(Comparator.comparing((PersonId p) -> -couples(p, row).size())).toList());
        List<PersonId> order = new ArrayList<>();
        for (PersonId one : first) {
            if (order.contains(one)) continue;
            List<PersonId> chain = chain(hub(one, row), row, order);
            withSiblings(chain, row, order).forEach(order::add);
        }
        return order;
    }

    /** The one of a chain of couples who has most. */
    private PersonId hub(PersonId one, int row) {
        Set<PersonId> chain = new LinkedHashSet<>();
        gather(one, row, chain);
        return chain.stream().max(Comparator.comparing((PersonId p) -> couples(p, row).size()).thenComparing(p -> p.equals(one))).orElse(one);
    }

    private void gather(PersonId one, int row, Set<PersonId> chain) {
        if (chain.add(one)) couples(one, row).forEach(u -> gather(u.besides(one), row, chain));
    }

    private List<PersonId> chain(PersonId hub, int row, List<PersonId> taken) {
        List<PersonId> left = new ArrayList<>();
        List<PersonId> right = new ArrayList<>();
        Set<PersonId> seen = new LinkedHashSet<>(taken);
        seen.add(hub);
        List<Union> couples = couples(hub, row).stream().sorted(Comparator.comparing((Union u) -> !FamilyTree.isOver(u))).toList();
        for (int i = 0; i < couples.size(); i++) {
            PersonId partner = couples.get(i).besides(hub);
            boolean toLeft = couples.size() == 1 ? tree.isMale(partner) : i < couples.size() / 2;
            outward(partner, row, toLeft ? left : right, seen);
        }
        List<PersonId> chain = new ArrayList<>(left.reversed());
        chain.add(hub);
        chain.addAll(right);
        return chain;
    }

    private void outward(PersonId one, int row, List<PersonId> side, Set<PersonId> seen) {
        if (!seen.add(one)) return;
        side.add(one);
        couples(one, row).forEach(u -> outward(u.besides(one), row, side, seen));
    }

    /** Brothers and sisters of a parent stand outside, on that parent's side, with their own partners. */
    private List<PersonId> withSiblings(List<PersonId> chain, int row, List<PersonId> taken) {
        List<PersonId> left = new ArrayList<>();
        List<PersonId> right = new ArrayList<>();
        Set<PersonId> seen = new LinkedHashSet<>(taken);
        seen.addAll(chain);
        for (int i = 0; i < chain.size(); i++) {
            List<PersonId> side = 2 * i < chain.size() - 1 ? left : right;
            for (PersonId other : wanted.get(row)) if (areSiblings(chain.get(i), other)) outward(other, row, side, seen);
        }
        List<PersonId> all = new ArrayList<>(left.reversed());
        all.addAll(chain);
        all.addAll(right);
        return all;
    }

    private boolean areSiblings(PersonId one, PersonId other) {
        boolean sameParents = !one.equals(other) && tree.unions().stream().anyMatch(u -> u.children().contains(one) && u.children().contains(other));
        return sameParents || tree.siblingsOf(one).contains(other);
    }

    private List<PersonId> below(int row) {
        List<PersonId> parents = placed.get(row - 1);
        Set<PersonId> order = new LinkedHashSet<>();
        tree.unions().stream().filter(u -> u.children().stream().anyMatch(wanted.get(row)::contains))
            .sorted(Comparator.comparing((Union u) -> u.parents().isEmpty()).thenComparing(Union::caring).thenComparing(u -> middle(u, parents)))
            .flatMap(u -> u.children().stream()).filter(wanted.get(row)::contains).forEach(child -> withPartners(child, row, order));
        wanted.get(row).forEach(one -> withPartners(one, row, order));
        return List.copyOf(order);
    }

    private void withPartners(PersonId one, int row, Set<PersonId> order) {
        if (order.add(one)) couples(one, row).forEach(u -> withPartners(u.besides(one), row, order));
    }

    private static double middle(Union union, List<PersonId> row) {
        return union.parents().stream().mapToInt(row::indexOf).average().orElse(row.size());
    }

    private List<PersonId> above(int row) {
        List<PersonId> children = placed.get(row + 1);
        Set<PersonId> order = new LinkedHashSet<>();
        tree.unions().stream().filter(u -> u.parents().stream().anyMatch(wanted.get(row)::contains))
            .sorted(Comparator.comparing((Union u) -> u.children().stream().mapToInt(children::indexOf).filter(i -> i >= 0).average().orElse(children.size())))
            .flatMap(u -> u.parents().stream()).filter(wanted.get(row)::contains).forEach(order::add);
        order.addAll(wanted.get(row));
        return List.copyOf(order);
    }

    private List<Union> couples(PersonId one, int row) {
        return tree.unions().stream().filter(u -> u.isPair() && u.has(one) && wanted.get(row).contains(u.besides(one))).toList();
    }
}
