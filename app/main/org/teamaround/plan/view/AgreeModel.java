package org.teamaround.plan.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Outcome;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.PlanDraft;
import org.teamaround.plan.TeamMeeting;

/** The first plan, as it is agreed at a meeting. */
final class AgreeModel {
    final ObservableList<OutcomeRow> outcomes = FXCollections.observableArrayList(new OutcomeRow());
    final ObjectProperty<Optional<LocalDate>> nextReview = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty childComment = new SimpleStringProperty("");
    final StringProperty parentComment = new SimpleStringProperty("");
    private final TeamMeeting meeting;
    private final PlanActs acts;

    AgreeModel(TeamMeeting meeting, PlanActs acts) {
        this.meeting = meeting;
        this.acts = acts;
    }

    Outcome<DeliveryPlan> save() {
        return OutcomeRow.drafts(outcomes, new Chosen(acts)).then(drafts -> acts.agree().agree(
            new PlanDraft(meeting.id(), drafts, nextReview.get(), childComment.get(), parentComment.get()), acts.actor()));
    }
}
