package org.teamaround.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
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
import org.teamaround.ui.WrappedWords;
import org.teamaround.vault.PassphraseStrength;
import org.teamaround.vault.VaultUser;

/** Behind the recovery key: say who you are and take a new passphrase. A new recovery key comes next. */
final class RecoverScreen extends Screen {
    private final Desk desk;
    private final RecoverModel model;
    private final Form form;
    private final VBox body = new VBox();

    RecoverScreen(Desk desk, RecoverModel model, Runnable back) {
        this.desk = desk;
        this.model = model;
        Label why = new Label(desk.text().of("shell.recover.why", model.centreName()));
        WrappedWords.of(why);
        Buttons buttons = new Buttons(desk);
        form = new Form(desk, "shell.recover");
        form.choice("user", model.user, model.users(), VaultUser::name).wide();
        form.secret("passphrase", model.passphrase).showing().onEnter(() -> form.submit(model::open)).wide();
        form.node(beneathPassphrase(buttons));
        form.follows(model.problems);
        body.getStyleClass().add("threshold-body");
        body.getChildren().addAll(why, form, acts(buttons, back));
    }

    private Node beneathPassphrase(Buttons buttons) {
        Label strength = new Label();
        strength.getStyleClass().add("strength");
        strength.textProperty().bind(model.strength().map(this::said));
        model.strength().subscribe(found -> strength.pseudoClassStateChanged(PseudoClass.getPseudoClass("enough"),
            found.filter(PassphraseStrength::isEnough).isPresent()));
        HBox line = new HBox(strength, buttons.quiet(Action.of("shell.new.other-words", model::offerWords).icon("bi-arrow-clockwise")));
        line.getStyleClass().add("acts");
        return line;
    }

    private String said(Optional<PassphraseStrength> strength) {
        return strength.map(found -> desk.text().of(Word.of("shell.strength", found))).orElse("");
    }

    private Node acts(Buttons buttons, Runnable back) {
        Button open = form.saves(Action.of("shell.recover.open", model::open).icon("bi-unlock"));
        open.textProperty().bind(Bindings.when(model.busy).then(desk.text().of("shell.unlock.busy")).otherwise(desk.text().of("shell.recover.open")));
        HBox acts = new HBox(open, buttons.quiet(Action.of("shell.back", back)));
        acts.getStyleClass().add("acts");
        return acts;
    }

    @Override
    public String title() {
        return desk.text().of("shell.recover.title");
    }

    @Override
    public Node content() {
        return body;
    }
}
