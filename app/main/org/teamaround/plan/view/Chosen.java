package org.teamaround.plan.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Outcome;
import org.teamaround.plan.Doer;
import org.teamaround.ui.Named;

/** Turns what was typed in a name's field into somebody: a name that is new becomes a practitioner of the directory. */
final class Chosen {
    private final PlanActs acts;

    Chosen(PlanActs acts) {
        this.acts = acts;
    }

    Outcome<Optional<Doer>> one(Named<Someone> typed) {
        if (typed.found().isPresent()) return Outcome.done(typed.found().map(Someone::who));
        return typed.newName().map(name -> acts.enter().named(name, Optional.empty(), acts.actor())
            .map(worker -> Optional.<Doer>of(new Doer.Worker(worker.id())))).orElse(Outcome.done(Optional.empty()));
    }

    /** Empty lines are left out. */
    Outcome<List<Doer>> all(List<Named<Someone>> typed) {
        List<Doer> found = new ArrayList<>();
        for (Named<Someone> each : typed) {
            Outcome<Optional<Doer>> one = one(each);
            if (!one.isDone()) return Outcome.refused(one.problems());
            one.orFault().ifPresent(found::add);
        }
        return Outcome.done(found);
    }
}
