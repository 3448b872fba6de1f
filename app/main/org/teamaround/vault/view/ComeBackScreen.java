package org.teamaround.vault.view;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.vault.VaultUser;

/** After the recovery key was right: who are you, and what is your new passphrase? There is no way round it but back to the lock. */
public final class ComeBackScreen extends Screen {
    private final Desk desk;
    private final VBox body;

    public ComeBackScreen(Desk desk, ComeBackModel<?> model, Runnable back) {
        this.desk = desk;
        Label about = new Label(desk.text().of("keys.back.about"));
        about.setWrapText(true);
        about.getStyleClass().add("lead");
        Form form = new Form(desk, "keys.back");
        form.options("user", model.user, model.users, VaultUser::name).wide();
        form.secret("passphrase", model.passphrase).showing().onEnter(() -> form.submit(model::save)).wide();
        form.node(StrengthLine.of(desk, model.strength(), model::offerWords));
        form.follows(model.problems);
        Button save = form.saves(Action.of("keys.back.save", model::save).icon("bi-unlock"));
        save.textProperty().bind(Bindings.when(model.busy).then(desk.text().of("keys.busy")).otherwise(desk.text().of("keys.back.save")));
        HBox acts = new HBox(save, new Buttons(desk).quiet(Action.of("keys.back.leave", back)));
        acts.getStyleClass().add("acts");
        body = new VBox(about, form, acts);
        body.getStyleClass().add("threshold-body");
    }

    @Override
    public String title() {
        return desk.text().of("keys.back.title");
    }

    @Override
    public Node content() {
        return body;
    }
}
