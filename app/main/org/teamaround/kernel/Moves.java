package org.teamaround.kernel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A state machine as a table (domain.md part 4): from, to, who may, and what the guard is called in the document. Anything not in the
 * table is refused. Guards themselves are checked by the use case that makes the move; the table names them.
 *
 * @param <S> the states
 */
public final class Moves<S extends Enum<S>> {
    /** One allowed move; {@code from} may be absent for the first one (null in the table's "–" row is written as {@code start}). */
    public record Move<S>(java.util.Optional<S> from, S to, Set<Role> who, String trigger) {}

    private final List<Move<S>> table = new ArrayList<>();
    private final String machine;

    /** @param machine name for the text keys, such as {@code referral} */
    public Moves(String machine) {
        this.machine = machine;
    }

    public Moves<S> start(S to, String trigger, Role... who) {
        table.add(new Move<>(java.util.Optional.empty(), to, roles(who), trigger));
        return this;
    }

    public Moves<S> move(S from, S to, String trigger, Role... who) {
        table.add(new Move<>(java.util.Optional.of(from), to, roles(who), trigger));
        return this;
    }

    /** Empty when {@code actor} may move from {@code from} to {@code to}; otherwise the sentence to show. */
    public List<Problem> check(S from, S to, Actor actor) {
        List<Move<S>> found = table.stream().filter(m -> m.from().filter(from::equals).isPresent() && m.to() == to).toList();
        if (found.isEmpty()) return List.of(Problem.of(machine + ".problem.no-such-move", word(from), word(to)));
        return found.stream().anyMatch(m -> allowed(m, actor)) ? List.of() : List.of(Problem.of("kernel.problem.not-your-right"));
    }

    public boolean allows(S from, S to) {
        return table.stream().anyMatch(m -> m.from().filter(from::equals).isPresent() && m.to() == to);
    }

    public List<Move<S>> table() {
        return List.copyOf(table);
    }

    /** The text key of a state: {@code <machine>.state.<lower-case name>}; a {@link Problem} argument that the screen translates. */
    private Word word(S state) {
        return Word.of(machine + ".state", state);
    }

    private static <S> boolean allowed(Move<S> move, Actor actor) {
        return move.who().isEmpty() || actor.roles().stream().anyMatch(move.who()::contains);
    }

    private static Set<Role> roles(Role... who) {
        Set<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(List.of(who));
        return set;
    }
}
