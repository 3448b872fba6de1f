package org.teamaround.plan.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.plan.ActionState;
import org.teamaround.plan.ActionUpdate;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.OutcomeRating;
import org.teamaround.plan.PlanAction;
import org.teamaround.plan.PlanOutcome;
import org.teamaround.plan.ReviewDraft;
import org.teamaround.plan.TeamMeeting;

/** A review: how far each outcome came, what became of each action, what is new. */
final class ReviewModel {
    /** How far one outcome came. */
    static final class Rating {
        final PlanOutcome outcome;
        final ObjectProperty<Optional<OutcomeRating>> rating = new SimpleObjectProperty<>(Optional.of(OutcomeRating.NOT_YET_DUE));
        final ObjectProperty<Optional<Integer>> distance;

        Rating(PlanOutcome outcome) {
            this.outcome = outcome;
            distance = new SimpleObjectProperty<>(outcome.distance());
        }
    }

    /** What became of one action; carried on where a new day is given. */
    static final class Result {
        final PlanAction action;
        final ObjectProperty<Optional<ActionState>> state;
        final StringProperty progress;
        final ObjectProperty<Optional<LocalDate>> endedOn;
        final ObjectProperty<Optional<LocalDate>> carriedTo = new SimpleObjectProperty<>(Optional.empty());
        final StringProperty reason;

        Result(PlanAction action) {
            this.action = action;
            state = new SimpleObjectProperty<>(Optional.of(action.state()));
            progress = new SimpleStringProperty(action.progress());
            endedOn = new SimpleObjectProperty<>(action.endedOn());
            reason = new SimpleStringProperty(action.reason());
        }

        boolean lacksReason() {
            boolean asked = state.get().filter(s -> s == ActionState.CANCELLED || s == ActionState.BLOCKED && action.blocker().isEmpty()).isPresent();
            return asked && reason.get().isBlank();
        }

        ReviewDraft.Reviewed reviewed() {
            return new ReviewDraft.Reviewed(new ActionUpdate(state.get().orElse(action.state()), progress.get(), endedOn.get(), action.blocker(),
                reason.get()), carriedTo.get());
        }
    }

    final ObservableList<Rating> ratings;
    final ObservableList<Result> results;
    final ObservableList<OutcomeRow> outcomes = FXCollections.observableArrayList();
    final ObjectProperty<Optional<LocalDate>> nextReview = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty childComment = new SimpleStringProperty("");
    final StringProperty parentComment = new SimpleStringProperty("");
    private final TeamMeeting meeting;
    private final PlanActs acts;

    ReviewModel(TeamMeeting meeting, DeliveryPlan plan, PlanActs acts) {
        this.meeting = meeting;
        this.acts = acts;
        ratings = FXCollections.observableArrayList(plan.outcomes().stream().map(Rating::new).toList());
        results = FXCollections.observableArrayList(plan.actions().filter(PlanAction::isOpen).map(Result::new).toList());
    }

    Outcome<DeliveryPlan> save() {
        List<Problem> unsaid = results.stream().filter(Result::lacksReason)
            .map(r -> Problem.at("reason", "plan.problem.review-why", r.action.ref())).toList();
        if (!unsaid.isEmpty()) return Outcome.refused(unsaid);
        Map<String, ReviewDraft.Rated> rated = new HashMap<>();
        ratings.forEach(r -> rated.put(r.outcome.ref(), new ReviewDraft.Rated(r.rating.get().orElse(OutcomeRating.NOT_YET_DUE), r.distance.get())));
        Map<String, ReviewDraft.Reviewed> reviewed = results.stream().collect(Collectors.toMap(r -> r.action.ref(), Result::reviewed));
        return OutcomeRow.drafts(outcomes, new Chosen(acts)).then(fresh -> acts.review().review(new ReviewDraft(meeting.id(), rated, reviewed,
            Map.of(), List.copyOf(fresh), nextReview.get(), childComment.get(), parentComment.get()), acts.actor()));
    }
}
