package org.teamaround.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonId;

/** Turns typed lines into outcomes and actions with their stable references: 1, 1.1, 1.2, 2, ... */
final class PlanLines {
    private final Moment moment;
    private final List<PersonId> children;

    /** @param children for whom an action is, when it names nobody */
    PlanLines(Moment moment, List<PersonId> children) {
        this.moment = moment;
        this.children = List.copyOf(children);
    }

    /** @param after number of the last outcome there is */
    List<PlanOutcome> outcomes(List<OutcomeDraft> drafts, int after) {
        List<PlanOutcome> outcomes = new ArrayList<>();
        for (OutcomeDraft draft : drafts.stream().filter(d -> !d.isBlank()).toList()) {
            String ref = String.valueOf(after + outcomes.size() + 1);
            outcomes.add(new PlanOutcome(fresh(), ref, draft.words().strip(), draft.outcome().orElseThrow(), draft.aim().strip(),
                Optional.empty(), draft.distance(), actions(draft.actions(), ref, 0)));
        }
        return outcomes;
    }

    /** @param after number of the last action the outcome has */
    List<PlanAction> actions(List<ActionDraft> drafts, String outcome, int after) {
        List<PlanAction> actions = new ArrayList<>();
        for (ActionDraft draft : drafts.stream().filter(d -> !d.isBlank()).toList()) {
            actions.add(new PlanAction(fresh(), outcome + '.' + (after + actions.size() + 1),
                draft.forWhom().isEmpty() ? children : draft.forWhom(), draft.action().strip(), draft.who().orElseThrow(),
                draft.byWhen().orElseThrow(), Optional.empty(), draft.service().strip(), draft.commissioned(), ActionState.AGREED, "",
                Optional.empty(), Optional.empty(), ""));
        }
        return actions;
    }

    static int last(List<PlanAction> actions) {
        return actions.stream().map(a -> Integer.parseInt(a.ref().substring(a.ref().indexOf('.') + 1))).max(Comparator.naturalOrder()).orElse(0);
    }

    UUID fresh() {
        return Ids.fresh(moment.now());
    }
}
