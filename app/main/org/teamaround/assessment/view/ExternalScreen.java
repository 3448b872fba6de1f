package org.teamaround.assessment.view;

import java.util.List;
import javafx.scene.Node;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** Records that another authority's CAF came with the child; our versions count on from its number. */
final class ExternalScreen extends Screen {
    private final String title;
    private final FormBody body;

    ExternalScreen(Desk desk, ExternalModel model, String name) {
        title = desk.text().of("assessment.external.title", name);
        Form form = new Form(desk, "assessment.external");
        form.text("authority", model.authority);
        form.text("reference", model.reference).optional();
        form.number("version", model.version);
        form.date("on", model.on);
        form.options("kind", model.kind, List.of(AssessmentKind.values()), desk.text().words("assessment.kind"));
        form.follows(model.problems);
        Action record = Action.of("assessment.act.record-external", model::record).icon("bi-check2");
        body = FormBody.page(desk, form, record, "assessment.act.leave");
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
