package org.teamaround.person.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teamaround.person.PersonId;

/**
 * How far right everybody stands: children beneath their parents, parents above their children, nobody nearer to another than the names need.
 * Found by turns: each row moves to where its neighbours want it, in its order, until it settles.
 */
final class Columns {
    static final double WIDTH = 96;
    static final double LANE = 24;
    private static final double APART = 8;
    private static final int TURNS = 80;
    private final Map<Integer, List<PersonId>> rows;
    private final List<Union> unions;
    private final Map<PersonId, Double> x = new HashMap<>();
    private final Map<PersonId, Integer> rowOf = new HashMap<>();
    private final Map<Union, Gap> gaps = new LinkedHashMap<>();
    private final Map<String, Integer> lanes = new HashMap<>();

    Columns(Map<Integer, List<PersonId>> rows, List<Union> unions) {
        this.rows = rows;
        this.unions = unions;
        rows.forEach((row, people) -> people.forEach(p -> rowOf.put(p, row)));
        unions.stream().filter(u -> !u.children().isEmpty() && !u.parents().isEmpty()).forEach(this::findGap);
        rows.forEach((row, people) -> settle(row, people.stream().map(p -> 0.0).toList()));
        for (int turn = 0; turn < TURNS; turn++) for (int row : turn % 2 == 0 ? rows.keySet() : rows.keySet().stream().sorted((a, b) -> b - a).toList()) turn(row);
    }

    double of(PersonId person) {
        return x.getOrDefault(person, 0.0);
    }

    int row(PersonId person) {
        return rowOf.getOrDefault(person, 0);
    }

    int place(PersonId person) {
        return rows.get(row(person)).indexOf(person);
    }

    boolean areNeighbours(Union union) {
        return union.isPair() && row(union.parents().getFirst()) == row(union.parents().getLast())
            && Math.abs(place(union.parents().getFirst()) - place(union.parents().getLast())) == 1;
    }

    boolean hasDrop(Union union) {
        return gaps.containsKey(union);
    }

    /** Where the line to the children comes down. */
    double drop(Union union) {
        Gap gap = gaps.get(union);
        if (gap == null) return middle(union);
        List<PersonId> people = rows.get(gap.row());
        int many = lanes.get(key(gap.row(), gap.before()));
        double lane = (gap.lane() - (many - 1) / 2.0) * LANE;
        if (gap.before() == 0) return of(people.getFirst()) - WIDTH / 2 - LANE * many / 2 + lane;
        if (gap.before() == people.size()) return of(people.getLast()) + WIDTH / 2 + LANE * many / 2 + lane;
        return (of(people.get(gap.before() - 1)) + of(people.get(gap.before()))) / 2 + lane;
    }

    double middle(Union union) {
        double least = union.children().stream().mapToDouble(this::of).min().orElse(0);
        return (least + union.children().stream().mapToDouble(this::of).max().orElse(0)) / 2;
    }

    private void findGap(Union union) {
        Gap found = gaps.entrySet().stream().filter(e -> Set.copyOf(e.getKey().parents()).equals(Set.copyOf(union.parents()))).map(Map.Entry::getValue).findFirst()
            .orElseGet(() -> newGap(union));
        gaps.put(union, found);
    }

    private Gap newGap(Union union) {
        int row = row(union.parents().getFirst());
        int before = before(union);
        int lane = lanes.merge(key(row, before), 1, Integer::sum) - 1;
        return new Gap(row, before, lane);
    }

    private int before(Union union) {
        int first = place(union.parents().getFirst());
        if (!union.isPair()) return coupledRight(union.parents().getFirst()) && !coupledLeft(union.parents().getFirst()) ? first : first + 1;
        int left = Math.min(first, place(union.parents().getLast()));
        int right = Math.max(first, place(union.parents().getLast()));
        PersonId leftmost = rows.get(row(union.parents().getFirst())).get(left);
        return right - left == 1 || couples(leftmost) > 1 ? right : left + 1;
    }

    private long couples(PersonId one) {
        return unions.stream().filter(u -> u.isPair() && u.has(one)).count();
    }

    private boolean coupledRight(PersonId one) {
        return unions.stream().anyMatch(u -> u.isPair() && u.has(one) && place(u.besides(one)) > place(one));
    }

    private boolean coupledLeft(PersonId one) {
        return unions.stream().anyMatch(u -> u.isPair() && u.has(one) && place(u.besides(one)) < place(one));
    }

    private static String key(int row, int before) {
        return row + ":" + before;
    }

    private void turn(int row) {
        settle(row, rows.get(row).stream().map(this::wish).toList());
    }

    private double wish(PersonId one) {
        List<Double> wishes = new ArrayList<>();
        for (Union union : unions) {
            if (union.children().contains(one) && hasDrop(union)) wishes.add(drop(union) + of(one) - middle(union));
            if (union.has(one) && hasDrop(union)) wishes.add(middle(union) + of(one) - drop(union));
        }
        return wishes.stream().mapToDouble(Double::doubleValue).average().orElse(of(one));
    }

    /** The places nearest to what is wished, in this order and with the room that is needed: pools of neighbours share their mean. */
    private void settle(int row, List<Double> wishes) {
        List<PersonId> people = rows.get(row);
        double[] offset = new double[people.size()];
        for (int i = 1; i < offset.length; i++) offset[i] = offset[i - 1] + WIDTH + APART + LANE * lanes.getOrDefault(key(row, i), 0) + familyGap(people.get(i - 1), people.get(i));
        List<double[]> pools = new ArrayList<>();
        for (int i = 0; i < offset.length; i++) {
            double[] pool = {wishes.get(i) - offset[i], 1};
            while (!pools.isEmpty() && pools.getLast()[0] > pool[0]) {
                double[] before = pools.removeLast();
                pool = new double[] {(before[0] * before[1] + pool[0] * pool[1]) / (before[1] + pool[1]), before[1] + pool[1]};
            }
            pools.add(pool);
        }
        int at = 0;
        for (double[] pool : pools) for (int n = 0; n < pool[1]; n++) x.put(people.get(at), pool[0] + offset[at++]);
    }

    /** A little more between children of different parents. */
    private double familyGap(PersonId one, PersonId other) {
        boolean together = unions.stream().anyMatch(u -> u.children().contains(one) && u.children().contains(other) || u.has(one) && u.has(other));
        return together ? 0 : 2 * APART;
    }
}
