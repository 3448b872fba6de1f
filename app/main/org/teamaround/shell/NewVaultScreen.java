package org.teamaround.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.vault.PassphraseStrength;

/** Makes a vault: the centre, the user, the passphrase, and where it is kept, on one page. */
final class NewVaultScreen extends Screen {
    private final Desk desk;
    private final NewVaultModel model;
    private final Form form;
    private final VBox body = new VBox();

    NewVaultScreen(Desk desk, NewVaultModel model, FolderChoice folders, Runnable back) {
        this.desk = desk;
        this.model = model;
        Buttons buttons = new Buttons(desk);
        form = new Form(desk, "shell.new");
        form.text("centre", model.centre).wide();
        form.text("user", model.user).wide();
        form.secret("passphrase", model.passphrase).showing().onEnter(() -> form.submit(model::create)).wide();
        form.node(beneathPassphrase(buttons));
        form.text("folder", model.folder).wide();
        form.node(buttons.quiet(Action.of("shell.new.choose-folder", () -> choose(folders)).icon("bi-folder2-open")));
        form.follows(model.problems);
        body.getStyleClass().add("threshold-body");
        body.getChildren().addAll(form, acts(buttons, back));
    }

    private Node beneathPassphrase(Buttons buttons) {
        Label strength = new Label();
        strength.getStyleClass().add("strength");
        strength.textProperty().bind(model.strength().map(this::said));
        model.strength().subscribe(found -> strength.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("enough"), found.filter(PassphraseStrength::isEnough).isPresent()));
        HBox line = new HBox(strength, buttons.quiet(Action.of("shell.new.other-words", model::offerWords).icon("bi-arrow-clockwise")));
        line.getStyleClass().add("acts");
        return line;
    }

    private String said(Optional<PassphraseStrength> strength) {
        return strength.map(found -> desk.text().of(Word.of("shell.strength", found))).orElse("");
    }

    private void choose(FolderChoice folders) {
        folders.choose(desk.text().of("shell.new.choose-folder"), Path.of(model.folder.get()))
                .ifPresent(chosen -> model.folder.set(chosen.toString()));
    }

    private Node acts(Buttons buttons, Runnable back) {
        Button create = form.saves(Action.of("shell.new.create", model::create).icon("bi-shield-lock"));
        create.textProperty().bind(Bindings.when(model.busy)
                .then(desk.text().of("shell.new.busy")).otherwise(desk.text().of("shell.new.create")));
        HBox acts = new HBox(create, buttons.quiet(Action.of("shell.back", back).enabledWhen(model.busy.not())));
        acts.getStyleClass().add("acts");
        return acts;
    }

    @Override
    public String title() {
        return desk.text().of("shell.new.title");
    }

    @Override
    public Node content() {
        return body;
    }
}
