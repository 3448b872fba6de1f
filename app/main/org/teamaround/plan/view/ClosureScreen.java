package org.teamaround.plan.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import org.teamaround.kernel.Word;
import org.teamaround.plan.ClosureReason;
import org.teamaround.plan.Episode;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;

/** Closes a case: why, what worked, what remains, whom to call. */
final class ClosureScreen extends FormScreen {
    ClosureScreen(Desk desk, ClosureModel model, FormAct<List<Episode>> act) {
        super(desk, "plan.close", act);
        Form form = form();
        model.around.lay(form);
        form.date("on", model.on);
        form.choice("reason", model.reason, ClosureModel.reasons(), r -> desk.text().of(Word.of("plan.closure", r)));
        form.rows("attempts", model.attempts, ClosureModel.Attempt::new, (row, attempt) -> row.date("day", attempt.day))
            .shownWhen(Bindings.createBooleanBinding(() -> model.reason.get().filter(r -> r == ClosureReason.DISENGAGED).isPresent(), model.reason));
        form.tick("actions", model.actions).wide();
        form.longText("whatWorked", model.whatWorked).optional();
        form.longText("remaining", model.remaining).optional();
        form.longText("contingency", model.contingency).optional();
        form.longText("childView", model.childView).optional();
        form.longText("parentView", model.parentView).optional();
        form.longText("note", model.note).optional();
        form.longText("lateReason", model.lateReason).optional();
    }
}
