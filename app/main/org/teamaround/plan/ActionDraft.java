package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.TypedText;
import org.teamaround.person.PersonId;

/** One action as typed. {@code forWhom} empty: for every child of the plan. */
public record ActionDraft(List<PersonId> forWhom, String action, Optional<Doer> who, Optional<LocalDate> byWhen, String service,
        boolean commissioned) {
    public ActionDraft {
        forWhom = List.copyOf(forWhom);
    }

    public static ActionDraft of(String action, Doer who, LocalDate byWhen, PersonId... forWhom) {
        return new ActionDraft(List.of(forWhom), action, Optional.of(who), Optional.of(byWhen), "", false);
    }

    /** @param at what stands before the names of its fields */
    ActionDraft clean(TypedText typed, String at) {
        return new ActionDraft(forWhom, typed.text(at + "action", action), who, byWhen, typed.line(at + "service", service), commissioned);
    }

    static List<ActionDraft> clean(List<ActionDraft> rows, TypedText typed, String at) {
        List<ActionDraft> clean = new ArrayList<>();
        for (ActionDraft row : rows) clean.add(row.clean(typed, at + "actions." + clean.size() + '.'));
        return clean;
    }

    /** An empty last row of the table, which is nothing. */
    public boolean isBlank() {
        return action.isBlank() && who.isEmpty() && byWhen.isEmpty();
    }
}
