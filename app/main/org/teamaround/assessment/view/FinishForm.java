package org.teamaround.assessment.view;

import java.util.stream.Collectors;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Tone;

/** The last page of a CAF: the assessor signs it as complete, or it is agreed with the family. */
final class FinishForm extends VBox {
    private final Form form;

    FinishForm(Desk desk, CafModel model) {
        getStyleClass().add("page-body");
        boolean agreeing = model.caf().assessment().state() == AssessmentState.COMPLETED;
        form = new Form(desk, agreeing ? "assessment.agreeing" : "assessment.finishing").withoutSummary();
        form.date("on", model.on);
        if (!agreeing) layCompletion(desk, model);
        Action act = agreeing ? Action.of("assessment.act.agree", model::agree) : Action.of("assessment.act.complete", model::complete);
        HBox buttons = new HBox(form.saves(act.icon("bi-check2")));
        buttons.getStyleClass().add("acts");
        getChildren().addAll(form, buttons);
    }

    private void layCompletion(Desk desk, CafModel model) {
        form.tick("restNotExplored", model.restNotExplored).wide();
        String why = model.caf().reasons().stream().map(r -> desk.text().of(Word.of("assessment.full-reason", r))).collect(Collectors.joining("; "));
        if (!why.isEmpty()) form.node(new Banner(desk.text().of("assessment.finishing.suggested", why), Tone.CARE));
        form.longText("keptStreamlined", model.keptStreamlined).optional();
    }

    Form form() {
        return form;
    }
}
