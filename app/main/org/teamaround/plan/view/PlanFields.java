package org.teamaround.plan.view;

import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.plan.EcmOutcome;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;

/** The rows of a plan: outcomes in the family's words, each with its actions. Alt+Up and Alt+Down move a row. */
final class PlanFields {
    private static final String ROWS = "plan.outcome-row";
    private final Desk desk;
    private final ObservableList<Someone> people;
    private final Map<PersonId, String> family;

    PlanFields(Desk desk, List<Someone> people, Map<PersonId, String> family) {
        this.desk = desk;
        this.people = FXCollections.observableArrayList(people);
        this.family = family;
    }

    void lay(Form form, String name, ObservableList<OutcomeRow> rows) {
        form.rows(name, ROWS, rows, OutcomeRow::new, this::outcome);
    }

    private void outcome(Form form, OutcomeRow row) {
        form.longText("words", row.words);
        form.choice("outcome", row.outcome, List.of(EcmOutcome.values()), o -> desk.text().of(Word.of("plan.ecm", o)));
        form.number("distance", row.distance).optional();
        form.text("aim", row.aim).optional().wide();
        form.rows("actions", ROWS, row.actions, OutcomeRow.ActionRow::new, this::action);
    }

    private void action(Form form, OutcomeRow.ActionRow row) {
        form.text("action", row.action).wide();
        form.suggest("who", row.who, people, Someone::words);
        form.date("byWhen", row.byWhen);
        form.ticks("forWhom", row.forWhom, List.copyOf(family.keySet()), id -> family.getOrDefault(id, "")).optional();
        form.text("service", row.service).optional().wide();
    }
}
