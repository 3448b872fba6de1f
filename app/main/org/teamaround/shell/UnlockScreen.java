package org.teamaround.shell;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.WrappedWords;

/** The lock: shows nothing but the folder of the vault. */
final class UnlockScreen extends Screen {
    private final Desk desk;
    private final UnlockModel<?> model;
    private final VBox body = new VBox();
    private final Form form;

    UnlockScreen(Desk desk, UnlockModel<?> model, FolderChoice folders, Runnable otherWays) {
        this.desk = desk;
        this.model = model;
        form = form();
        form.follows(model.problems);
        body.getStyleClass().add("threshold-body");
        body.getChildren().addAll(where(folders), form, new VBox(acts(unlock(), lost()), new Buttons(desk.text())
                .quiet(Action.of("shell.unlock.other-ways", otherWays))));
    }

    private Node where(FolderChoice folders) {
        Label folder = new Label();
        WrappedWords.of(folder);
        folder.getStyleClass().add("lead");
        folder.textProperty().bind(model.folder.map(path -> desk.text().of("shell.unlock.folder", path)));
        Action other = Action.of("shell.unlock.other-folder", () -> folders
                .choose(desk.text().of("shell.unlock.other-folder"), model.folder.get()).ifPresent(model.folder::set));
        return new VBox(folder, new Buttons(desk).quiet(other.icon("bi-folder2-open")));
    }

    private Form form() {
        Form fields = new Form(desk, "shell.unlock");
        fields.secret("passphrase", model.passphrase).onEnter(model::unlock).wide().shownWhen(model.byRecoveryKey.not());
        fields.longText("recovery-key", model.recoveryKey).shownWhen(model.byRecoveryKey);
        return fields;
    }

    private Button unlock() {
        Button unlock = form.saves(Action.of("shell.unlock.unlock", model::unlock).icon("bi-unlock"));
        unlock.textProperty().bind(Bindings.createStringBinding(this::said, model.busy, model.wait, model.byRecoveryKey));
        return unlock;
    }

    private String said() {
        if (model.busy.get()) return desk.text().of("shell.unlock.busy");
        boolean waits = model.wait.get() > 0 && !model.byRecoveryKey.get();
        return waits ? desk.text().of("shell.unlock.wait", model.wait.get()) : desk.text().of("shell.unlock.unlock");
    }

    /** After wrong passphrases the button counts the seconds; everything else goes on. */
    @Override
    protected void attached() {
        Timeline count = new Timeline(new KeyFrame(Duration.millis(250), tick -> model.look()));
        count.setCycleCount(Animation.INDEFINITE);
        count.play();
        Subscription stop = count::stop;
        keep(stop);
    }

    private Button lost() {
        Button lost = new Buttons(desk).quiet(Action.of("shell.unlock.lost", () -> model.byRecoveryKey.set(!model.byRecoveryKey.get())));
        lost.textProperty().bind(Bindings.when(model.byRecoveryKey)
                .then(desk.text().of("shell.unlock.found")).otherwise(desk.text().of("shell.unlock.lost")));
        return lost;
    }

    private static HBox acts(Button... buttons) {
        HBox acts = new HBox(buttons);
        acts.getStyleClass().add("acts");
        return acts;
    }

    @Override
    public String title() {
        return desk.text().of("shell.unlock.title");
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
