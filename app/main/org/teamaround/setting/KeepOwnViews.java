package org.teamaround.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Keeps how somebody has laid the lists: their own, whatever else they may do. What has not changed leaves no trace. */
@Needs(Right.READ)
public final class KeepOwnViews {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SHAPE = 20_000;
    private final OwnViews views;
    private final Transactions transactions;
    private final Moment moment;

    public KeepOwnViews(OwnViews views, Transactions transactions, Moment moment) {
        this.views = views;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** One of the same list and name gives way; where it opens first, no other of its list does. */
    public Outcome<OwnView> save(String list, String name, boolean first, String shape, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.READ));
        if (name.length() > LONGEST_NAME) problems.add(Problem.at("name", "kernel.problem.too-long", LONGEST_NAME, name.length()));
        if (shape.length() > LONGEST_SHAPE) problems.add(Problem.at("shape", "kernel.problem.too-long", LONGEST_SHAPE, shape.length()));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("list.lay", actor), () -> {
            List<OwnView> others = others(list, actor);
            if (first) others.stream().filter(OwnView::first).forEach(other -> views.save(other(other)));
            OwnView view = new OwnView(idOf(others, name), actor.user(), list, name, first, shape);
            views.save(view);
            return Outcome.done(view);
        });
    }

    /** How lists were left, by list: one act for all of them. */
    public Outcome<List<OwnView>> left(Map<String, String> shapes, Actor actor) {
        List<Problem> problems = actor.lacks(Right.READ);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("list.lay", actor), () -> {
            List<OwnView> kept = new ArrayList<>();
            shapes.forEach((list, shape) -> save(list, "", false, shape, actor).handle(kept::add, tooLong -> { }));
            return Outcome.done(List.copyOf(kept));
        });
    }

    private List<OwnView> others(String list, Actor actor) {
        return views.of(actor.user()).stream().filter(view -> view.list().equals(list)).toList();
    }

    private OwnViewId idOf(List<OwnView> known, String name) {
        return known.stream().filter(view -> view.name().equals(name)).findFirst().map(OwnView::id)
            .orElseGet(() -> new OwnViewId(Ids.fresh(moment.now())));
    }

    private static OwnView other(OwnView view) {
        return new OwnView(view.id(), view.owner(), view.list(), view.name(), false, view.shape());
    }

    /** Nothing happens when there is none of this name. */
    public Outcome<Optional<OwnView>> forget(String list, String name, Actor actor) {
        List<Problem> problems = actor.lacks(Right.READ);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("list.lay", actor), () -> {
            Optional<OwnView> gone = others(list, actor).stream().filter(view -> view.name().equals(name)).findFirst();
            gone.ifPresent(view -> views.remove(view.id()));
            return Outcome.done(gone);
        });
    }
}
