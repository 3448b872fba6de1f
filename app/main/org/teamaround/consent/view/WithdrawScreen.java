package org.teamaround.consent.view;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.consent.Purpose;
import org.teamaround.directory.Agency;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;

/** The page on which a consent is taken back. */
final class WithdrawScreen extends Screen {
    private final Desk desk;
    private final WithdrawModel model;
    private final Form form;
    private final VBox body;

    WithdrawScreen(Desk desk, WithdrawModel model) {
        this.desk = desk;
        this.model = model;
        form = new Form(desk, ConsentFields.KEYS).follows(model.problems);
        BooleanBinding partly = model.wholly.not();
        form.tick("wholly", model.wholly);
        form.ticks("agencies", model.agencies, model.shared, Agency::name).wide().shownWhen(partly);
        form.ticks("purposes", model.purposes, List.of(Purpose.values()), desk.text().words("consent.purpose")).wide().shownWhen(partly);
        form.date("agreed.on", model.on);
        form.text("agreed.withdrawn-by", model.by);
        form.longText("reason", model.reason).optional();
        form.tick("told", model.told);
        body = new VBox(form, form.saves(Action.of("consent.act.withdraw", model::withdraw)));
        body.getStyleClass().add("page-body");
    }

    @Override public String title() {
        return desk.text().of("consent.withdraw.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public List<Action> actions() {
        return List.of(Action.of("consent.act.withdraw", () -> form.submit(model::withdraw)).shortcut("Shortcut+S"),
            Action.of("consent.act.cancel", desk.navigator()::leave));
    }
}
