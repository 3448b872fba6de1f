package org.teamaround.plan.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.teamaround.kernel.Word;
import org.teamaround.plan.ActionState;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.OutcomeRating;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.WrappedWords;

/** Records a review: how far each wish came, what became of each open action, what is new. Makes the plan's next version. */
final class ReviewScreen extends FormScreen {
    private static final List<ActionState> RESULTS = List.of(ActionState.AGREED, ActionState.IN_PROGRESS, ActionState.DONE,
        ActionState.PARTLY_DONE, ActionState.NOT_DONE, ActionState.BLOCKED, ActionState.CANCELLED);

    ReviewScreen(Desk desk, ReviewModel model, FormAct<DeliveryPlan> act, PlanFields fields) {
        super(desk, "plan.review", act);
        Form form = form();
        model.ratings.forEach(r -> rate(form, r));
        model.results.forEach(r -> result(form, r));
        form.section("new");
        fields.lay(form, "newOutcomes", model.outcomes);
        form.date("nextReview", model.nextReview).optional();
        form.longText("childComment", model.childComment).optional();
        form.longText("parentComment", model.parentComment).optional();
    }

    private void rate(Form form, ReviewModel.Rating rating) {
        form.node(heading(rating.outcome.ref() + "  " + desk.text().of("plan.paper.quoted", rating.outcome.words())));
        form.choice("rating", rating.rating, List.of(OutcomeRating.values()), o -> desk.text().of(Word.of("plan.rating", o)));
        form.number("distance", rating.distance).optional();
    }

    private void result(Form form, ReviewModel.Result result) {
        form.node(heading(result.action.ref() + "  " + result.action.action()));
        form.choice("state", result.state, RESULTS, s -> desk.text().of(Word.of("plan.action.state", s)));
        form.date("endedOn", result.endedOn).optional();
        form.date("carriedTo", result.carriedTo).optional();
        form.text("reason", result.reason).optional();
        form.longText("progress", result.progress).optional();
    }

    private static Node heading(String words) {
        Label heading = new Label(words);
        WrappedWords.of(heading);
        heading.getStyleClass().add("form-section");
        return heading;
    }
}
