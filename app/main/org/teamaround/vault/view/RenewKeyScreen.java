package org.teamaround.vault.view;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.WrappedWords;

/** What a new recovery key does to the old sheet, and the button that makes one. */
public final class RenewKeyScreen extends Screen {
    private final Desk desk;
    private final VBox body;

    public RenewKeyScreen(Desk desk, RenewKeyModel model) {
        this.desk = desk;
        Label about = new Label(desk.text().of("keys.renew.about"));
        WrappedWords.of(about);
        Form form = new Form(desk, "keys.renew");
        form.longText("recovery-key", model.old).optional();
        form.follows(model.problems);
        Button renew = form.saves(Action.of("keys.renew.act", model::renew).icon("bi-arrow-repeat").needs(Right.KEEP_VAULT));
        renew.textProperty().bind(Bindings.when(model.busy).then(desk.text().of("keys.busy")).otherwise(desk.text().of("keys.renew.act")));
        HBox acts = new HBox(renew, new Buttons(desk).quiet(Action.of("keys.leave", desk.navigator()::back)));
        acts.getStyleClass().add("acts");
        body = new VBox(about, form, acts);
        body.getStyleClass().add("page-body");
    }

    @Override
    public String title() {
        return desk.text().of("keys.renew.title");
    }

    @Override
    public Node content() {
        return body;
    }
}
