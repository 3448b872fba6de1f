package org.teamaround.command.rehearsal;

import java.util.List;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.plan.ActionDraft;
import org.teamaround.plan.Doer;
import org.teamaround.plan.EcmOutcome;
import org.teamaround.plan.OutcomeDraft;

/** Reads outcomes with their actions. */
final class PlanWords {
    private final Families families;

    PlanWords(Families families) {
        this.families = families;
    }

    List<OutcomeDraft> outcomes(List<Entry> entries) {
        return entries.stream().map(this::outcome).toList();
    }

    private OutcomeDraft outcome(Entry entry) {
        Words words = entry.words();
        List<ActionDraft> actions = words.list("actions").stream().map(this::action).toList();
        OutcomeDraft outcome = new OutcomeDraft(words.text("words"), words.maybe("aim").map(e -> e.oneOf(EcmOutcome.class)), words.textOr("ecm aim", ""),
            words.maybe("distance").map(Entry::number), actions);
        words.nothingElse();
        return outcome;
    }

    private ActionDraft action(Entry entry) {
        Words words = entry.words();
        Optional<Doer> who = words.maybe("who").map(families::doer);
        ActionDraft action = new ActionDraft(families.people(words.list("for")), words.text("action"), who, words.maybeDate("by"), words.textOr("service", ""),
            words.yesOr("commissioned", false));
        words.nothingElse();
        return action;
    }
}
