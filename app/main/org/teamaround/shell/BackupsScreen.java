package org.teamaround.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Phrase;
import org.teamaround.shell.BackupDuty.Shelved;
import org.teamaround.ui.Action;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Tone;
import org.teamaround.ui.WrappedWords;
import org.teamaround.vault.backup.BackupName;

/** Backups: where they go, which are there and proved to be good, one more now, and the drill. */
final class BackupsScreen extends Screen implements Refreshable {
    private final Desk desk;
    private final BackupsModel model;
    private final VBox body = new VBox(10);

    BackupsScreen(Desk desk, BackupsModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "backup.page");
        form.follows(model.problems);
        TableList<Shelved> list = list();
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(lead(), where(), form, acts(), said(), list);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private Label lead() {
        Label lead = new Label(desk.text().of("backup.page.lead"));
        WrappedWords.of(lead);
        lead.getStyleClass().add("lead");
        return lead;
    }

    private Node where() {
        Label folder = new Label();
        WrappedWords.of(folder);
        folder.textProperty().bind(model.folder.map(path -> path.map(chosen -> desk.text().of("backup.page.folder", chosen))
            .orElse(desk.text().of("backup.page.no-folder"))));
        return new VBox(4, folder, new Buttons(desk).plain(Action.of("backup.page.choose", this::choose).icon("bi-folder2-open")));
    }

    private void choose() {
        Path start = model.folder.get().orElse(Path.of(System.getProperty("user.home")));
        new FolderDialogs(body.getScene()).choose(desk.text().of("backup.page.choose"), start).ifPresent(model::choose);
    }

    private Node acts() {
        HBox acts = new HBox(8, new Buttons(desk).main(Action.of("backup.page.now", model::backUp).icon("bi-shield-check").enabledWhen(model.busy.not())),
            new Buttons(desk).plain(Action.of("backup.page.try", model::tryNewest).icon("bi-arrow-repeat").enabledWhen(model.busy.not())));
        acts.getStyleClass().add("acts");
        return acts;
    }

    private Label said() {
        Label said = new Label();
        WrappedWords.of(said);
        said.textProperty().bind(model.said.map(phrase -> phrase.map(this::words).orElse("")));
        return said;
    }

    private String words(Phrase phrase) {
        return desk.text().of(phrase.key(), phrase.arguments().toArray());
    }

    private TableList<Shelved> list() {
        return new TableList<>(desk.text(), "backup.list", model.shelf)
            .column("made", 14, one -> BackupName.parse(one.file().getFileName().toString()).map(name -> Dates.moment(name.made().atZone(Moment.ZONE).toInstant())).orElse(""))
            .badge("verified", 16, this::badge)
            .column("holds", 18, one -> one.verified().map(known -> desk.text().of("backup.list.holds-words", known.mark().children(), known.mark().entries())).orElse(""))
            .column("file", 22, one -> one.file().getFileName().toString());
    }

    private Badge badge(Shelved one) {
        return one.verified().map(known -> new Badge(desk.text().of("backup.list.verified-words", Dates.moment(known.when())), Tone.GOOD))
            .orElseGet(() -> new Badge(desk.text().of("backup.list.unknown"), Tone.QUIET));
    }

    @Override
    public String title() {
        return desk.text().of("backup.page.title");
    }

    @Override
    public Node content() {
        return body;
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }

    @Override
    public void refresh() {
        model.load();
    }
}
