package org.teamaround.shell;

import java.nio.file.Path;
import java.util.Optional;
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
import org.teamaround.vault.backup.Progress;

/** Restoring, one thing at a time on one page: the backup, the folder, the words that open it. */
final class RestoreScreen extends Screen {
    private final Desk desk;
    private final RestoreModel model;
    private final FolderChoice folders;
    private final VBox body = new VBox();
    private final Button choose;

    RestoreScreen(Desk desk, RestoreModel model, FolderChoice folders, Runnable otherWays) {
        this.desk = desk;
        this.model = model;
        this.folders = folders;
        choose = new Buttons(desk).plain(Action.of("backup.restore.choose", this::chooseBackup).icon("bi-file-earmark-lock"));
        Form form = form();
        body.getStyleClass().add("threshold-body");
        body.getChildren().addAll(lead("backup.restore.lead"), new VBox(chosen(), choose), new VBox(place(), new Buttons(desk).quiet(
            Action.of("backup.restore.folder", this::chooseFolder).icon("bi-folder2-open"))), form, acts(form), progress(),
            new Buttons(desk).quiet(Action.of("shell.unlock.other-ways", otherWays)));
    }

    private Label lead(String key) {
        Label lead = new Label(desk.text().of(key));
        WrappedWords.of(lead);
        lead.getStyleClass().add("lead");
        return lead;
    }

    private Label chosen() {
        Label chosen = new Label();
        WrappedWords.of(chosen);
        chosen.textProperty().bind(model.backup.map(path -> path.map(file -> desk.text().of("backup.restore.chosen", file)).orElse(desk.text().of("backup.restore.none"))));
        return chosen;
    }

    private Label place() {
        Label place = new Label();
        WrappedWords.of(place);
        place.textProperty().bind(model.vault.map(path -> desk.text().of("backup.restore.place", path)));
        return place;
    }

    private void chooseBackup() {
        Path start = model.backup.get().map(Path::getParent).orElse(Path.of(System.getProperty("user.home")));
        folders.chooseFile(desk.text().of("backup.restore.choose"), start, ".age").ifPresent(file -> model.backup.set(Optional.of(file)));
    }

    private void chooseFolder() {
        folders.choose(desk.text().of("backup.restore.folder"), model.vault.get()).ifPresent(model.vault::set);
    }

    private Form form() {
        Form fields = new Form(desk, "backup.restore");
        fields.secret("passphrase", model.passphrase).onEnter(model::restore).wide().shownWhen(model.byRecoveryKey.not());
        fields.longText("recovery-key", model.recoveryKey).shownWhen(model.byRecoveryKey);
        fields.follows(model.problems);
        return fields;
    }

    private HBox acts(Form form) {
        Button restore = form.saves(Action.of("backup.restore.restore", model::restore).icon("bi-arrow-counterclockwise"));
        restore.disableProperty().bind(model.busy);
        Button other = new Buttons(desk).quiet(Action.of("backup.restore.other", () -> model.byRecoveryKey.set(!model.byRecoveryKey.get())));
        other.textProperty().bind(model.byRecoveryKey.map(key -> desk.text().of(key ? "shell.unlock.found" : "shell.unlock.lost")));
        HBox acts = new HBox(restore, other);
        acts.getStyleClass().add("acts");
        return acts;
    }

    private Label progress() {
        Label progress = new Label();
        WrappedWords.of(progress);
        progress.textProperty().bind(model.step.map(step -> step.map(this::words).orElse("")));
        return progress;
    }

    private String words(Progress.Step step) {
        return desk.text().of(Word.of("backup.restore.step", step));
    }

    @Override
    public String title() {
        return desk.text().of("backup.restore.title");
    }

    @Override
    public Node content() {
        return body;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(choose);
    }
}
