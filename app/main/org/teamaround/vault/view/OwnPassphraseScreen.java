package org.teamaround.vault.view;

import java.util.Optional;
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
import org.teamaround.ui.WrappedWords;

/** Another passphrase for oneself; also the first own one, in place of the one that was handed over. */
public final class OwnPassphraseScreen extends Screen {
    private final Desk desk;
    private final boolean first;
    private final VBox body;

    /** @param first whether the passphrase of now was chosen by somebody else, so that there is no way round this page */
    public OwnPassphraseScreen(Desk desk, OwnPassphraseModel model, boolean first) {
        this.desk = desk;
        this.first = first;
        Label about = new Label(desk.text().of(first ? "keys.own.about-first" : "keys.own.about"));
        WrappedWords.of(about);
        about.getStyleClass().add("lead");
        Form form = new Form(desk, "keys.own");
        form.secret("current", model.current).wide();
        form.secret("passphrase", model.passphrase).showing().onEnter(() -> form.submit(model::save)).wide();
        form.node(StrengthLine.of(desk, model.strength(), model::offerWords));
        form.follows(model.problems);
        Button save = form.saves(Action.of("keys.own.save", model::save).icon("bi-shield-lock"));
        save.textProperty().bind(Bindings.when(model.busy).then(desk.text().of("keys.busy")).otherwise(desk.text().of("keys.own.save")));
        HBox acts = new HBox(save);
        if (!first) acts.getChildren().add(new Buttons(desk).quiet(Action.of("keys.leave", desk.navigator()::back)));
        acts.getStyleClass().add("acts");
        body = new VBox(about, form, acts);
        body.getStyleClass().add(first ? "threshold-body" : "page-body");
    }

    @Override
    public String title() {
        return desk.text().of(first ? "keys.own.title-first" : "keys.own.title");
    }

    @Override
    public Node content() {
        return body;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.ofNullable(body.lookup(".password-field"));
    }
}
