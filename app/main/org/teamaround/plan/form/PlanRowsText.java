package org.teamaround.plan.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.consent.Ruling;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.plan.ActionState;
import org.teamaround.plan.PlanAction;
import org.teamaround.plan.PlanOutcome;
import org.teamaround.print.Words;

/** The lines of the plan's table, outcome by outcome, as texts by the names the template uses. */
final class PlanRowsText {
    private final Words words;
    private final Cast cast;
    private final List<PersonId> children;
    private final Ruling ruling;
    private final LocalDate today;

    PlanRowsText(Words words, Cast cast, List<PersonId> children, Ruling ruling, LocalDate today) {
        this.words = words;
        this.cast = cast;
        this.children = children;
        this.ruling = ruling;
        this.today = today;
    }

    List<Map<String, Object>> of(List<PlanOutcome> outcomes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlanOutcome outcome : outcomes) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("ref", outcome.ref());
            row.put("words", words.of("plan.paper.quoted", outcome.words()));
            row.put("serves", serves(outcome));
            row.put("rating", rating(outcome));
            row.put("actions", outcome.actions().stream().map(this::action).toList());
            rows.add(row);
        }
        return rows;
    }

    private String serves(PlanOutcome outcome) {
        String five = words.of(Word.of("plan.ecm", outcome.outcome()).key());
        return outcome.aim().isEmpty() ? five : five + ": " + outcome.aim();
    }

    private String rating(PlanOutcome outcome) {
        String rated = outcome.rating().map(r -> words.of(Word.of("plan.rating", r).key())).orElse("");
        String score = outcome.distance().map(d -> words.of("plan.paper.distance", d)).orElse("");
        return Stream.of(rated, score).filter(t -> !t.isEmpty()).collect(Collectors.joining("; "));
    }

    private Map<String, Object> action(PlanAction action) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ref", action.ref());
        row.put("forwhom", action.forWhom().stream().map(p -> cast.called(p, ruling)).collect(Collectors.joining(", ")));
        row.put("action", action.action());
        row.put("service", service(action));
        row.put("who", cast.doer(action.who(), ruling));
        row.put("place", cast.place(action.who(), children));
        row.put("bywhen", words.of("plan.paper.day", action.byWhen()));
        row.put("first", action.firstDue().map(d -> words.of("plan.paper.first-due", d)).orElse(""));
        row.put("status", words.of(Word.of("plan.action.state", action.state()).key()));
        row.put("late", late(action));
        row.put("progress", progress(action));
        return row;
    }

    private String service(PlanAction action) {
        if (!action.commissioned()) return action.service();
        return action.service().isEmpty() ? words.of("plan.paper.commissioned") : words.of("plan.paper.commissioned-service", action.service());
    }

    /** "17 Apr 2026, 7 days late" when ended; "3 days overdue" while open. */
    private String late(PlanAction action) {
        int days = (int) action.daysLate(today);
        if (action.endedOn().isPresent() && action.state() != ActionState.CANCELLED) {
            return days == 0 ? words.of("plan.paper.day", action.endedOn().get()) : words.of("plan.paper.ended-late", action.endedOn().get(), days);
        }
        return action.isOverdue(today) ? words.of("plan.paper.overdue", days) : "";
    }

    private String progress(PlanAction action) {
        String blocked = action.blocker().map(b -> words.of(Word.of("plan.blocker", b).key())).orElse("");
        return Stream.of(action.progress(), blocked, action.reason()).filter(t -> !t.isEmpty()).collect(Collectors.joining(". "));
    }
}
