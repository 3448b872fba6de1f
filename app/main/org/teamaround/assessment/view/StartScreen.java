package org.teamaround.assessment.view;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.ExistingCheck;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Tone;

/** Asks what must be known before a CAF is started: whether one exists, which form, since when, by whom. */
public final class StartScreen extends Screen {
    private final String title;
    private final FormBody body;

    public StartScreen(Desk desk, StartModel model) {
        title = desk.text().of("assessment.start.title", model.offer().name());
        Form form = new Form(desk, "assessment.start");
        form.options("existing", model.existing, List.of(ExistingCheck.Result.values()), desk.text().words("assessment.existing")).wide();
        form.date("existing.on", model.checkedOn);
        form.text("existing.detail", model.detail).optional();
        layAdvice(desk, model, form);
        form.options("kind", model.kind, List.of(AssessmentKind.values()), desk.text().words("assessment.kind"));
        form.longText("keptStreamlined", model.keptStreamlined).shownWhen(Bindings.createBooleanBinding(
            () -> !model.offer().reasons().isEmpty() && model.kind.get().filter(AssessmentKind.STREAMLINED::equals).isPresent(), model.kind));
        form.date("startedOn", model.startedOn);
        form.suggest("assessor", model.assessor, FXCollections.observableArrayList(model.offer().known()), Practitioner::name).optional();
        form.follows(model.problems);
        Action start = Action.of("assessment.act.begin", model::start).icon("bi-check2");
        body = FormBody.page(desk, form, start, "assessment.act.leave");
    }

    private static void layAdvice(Desk desk, StartModel model, Form form) {
        if (model.offer().reasons().isEmpty()) return;
        String why = model.offer().reasons().stream().map(r -> desk.text().of(Word.of("assessment.full-reason", r))).collect(Collectors.joining("; "));
        form.node(new Banner(desk.text().of("assessment.start.suggested", why), Tone.ACCENT));
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
