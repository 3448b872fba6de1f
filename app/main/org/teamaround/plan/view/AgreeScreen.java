package org.teamaround.plan.view;

import javafx.scene.Node;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;

/** Agrees the delivery plan: what the family wants to change, and who does what by when. */
final class AgreeScreen extends Screen {
    private final Desk desk;
    private final FormPage page;

    AgreeScreen(Desk desk, AgreeModel model, AskModel<DeliveryPlan> act, PlanFields fields) {
        this.desk = desk;
        Form form = new Form(desk, "plan.agree");
        fields.lay(form, "outcomes", model.outcomes);
        form.date("nextReview", model.nextReview).optional();
        form.longText("childComment", model.childComment).optional();
        form.longText("parentComment", model.parentComment).optional();
        page = new FormPage(desk, "plan.agree", form, act);
    }

    @Override public String title() {
        return desk.text().of("plan.agree.title");
    }

    @Override public Node content() {
        return page;
    }
}
