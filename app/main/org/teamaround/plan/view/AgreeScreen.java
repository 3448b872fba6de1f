package org.teamaround.plan.view;

import org.teamaround.plan.DeliveryPlan;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;

/** Agrees the delivery plan: what the family wants to change, and who does what by when. */
final class AgreeScreen extends FormScreen {
    AgreeScreen(Desk desk, AgreeModel model, FormAct<DeliveryPlan> act, PlanFields fields) {
        super(desk, "plan.agree", act);
        Form form = form();
        fields.lay(form, "outcomes", model.outcomes);
        form.date("nextReview", model.nextReview).optional();
        form.longText("childComment", model.childComment).optional();
        form.longText("parentComment", model.parentComment).optional();
    }
}
