package org.teamaround.plan.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;
import org.teamaround.plan.ActionDraft;
import org.teamaround.plan.Doer;
import org.teamaround.plan.EcmOutcome;
import org.teamaround.plan.OutcomeDraft;
import org.teamaround.ui.Named;

/** One change wanted, with its actions, as it is typed. */
final class OutcomeRow {
    /** One action as it is typed. */
    static final class ActionRow {
        final StringProperty action = new SimpleStringProperty("");
        final ObjectProperty<Named<Someone>> who = new SimpleObjectProperty<>(Named.nothing());
        final ObjectProperty<Optional<LocalDate>> byWhen = new SimpleObjectProperty<>(Optional.empty());
        final StringProperty service = new SimpleStringProperty("");
        final ObservableSet<PersonId> forWhom = FXCollections.observableSet();

        Outcome<ActionDraft> draft(Chosen chosen) {
            return chosen.one(who.get()).map(this::draft);
        }

        private ActionDraft draft(Optional<Doer> doer) {
            return new ActionDraft(List.copyOf(forWhom), action.get(), doer, byWhen.get(), service.get(), false);
        }
    }

    final StringProperty words = new SimpleStringProperty("");
    final ObjectProperty<Optional<EcmOutcome>> outcome = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty aim = new SimpleStringProperty("");
    final ObjectProperty<Optional<Integer>> distance = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<ActionRow> actions = FXCollections.observableArrayList(new ActionRow());

    Outcome<OutcomeDraft> draft(Chosen chosen) {
        List<ActionDraft> drafts = new ArrayList<>();
        for (ActionRow row : actions) {
            Outcome<ActionDraft> draft = row.draft(chosen);
            if (!draft.isDone()) return Outcome.refused(draft.problems());
            drafts.add(draft.orFault());
        }
        return Outcome.done(new OutcomeDraft(words.get(), outcome.get(), aim.get(), distance.get(), drafts));
    }

    static Outcome<List<OutcomeDraft>> drafts(List<OutcomeRow> rows, Chosen chosen) {
        List<OutcomeDraft> drafts = new ArrayList<>();
        for (OutcomeRow row : rows) {
            Outcome<OutcomeDraft> draft = row.draft(chosen);
            if (!draft.isDone()) return Outcome.refused(draft.problems());
            drafts.add(draft.orFault());
        }
        return Outcome.done(drafts);
    }
}
