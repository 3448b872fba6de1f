package org.teamaround.shell;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Screen;
import org.teamaround.ui.WrappedWords;
import org.teamaround.vault.store.DiskEncryption;
import org.teamaround.vault.store.DiskEncryption.State;

/** What can be set, part by part, each with a sentence; those somebody has no right to are not there. Below them how the laptop's disk is kept. */
final class SettingsHome extends Screen {
    private static final Map<State, String> DISK = Map.of(State.ON, "shell.settings.disk-on", State.OFF, "shell.settings.disk-off", State.UNKNOWN, "shell.settings.disk-unknown");
    private final Desk desk;
    private final VBox body = new VBox();

    /** @param disk asks the system whether the disk under the vault is encrypted; may take seconds */
    SettingsHome(Desk desk, List<Place> parts, Callable<DiskEncryption> disk) {
        this.desk = desk;
        body.getStyleClass().addAll("page-body", "settings-home");
        parts.stream().filter(part -> part.offered().test(desk.allowed())).forEach(part -> body.getChildren().add(entry(part)));
        Label said = help("");
        body.getChildren().add(said);
        desk.background().runLong(disk, found -> said.setText(desk.text().of(DISK.get(found.state()), found.by())), fault -> said.setText(""));
    }

    private Label help(String words) {
        Label label = new Label(words);
        WrappedWords.of(label);
        label.getStyleClass().add("field-help");
        return label;
    }

    private Node entry(Place part) {
        Button open = new Buttons(desk).plain(Action.of(part.key(), () -> desk.navigator().open(part.page().get(), Bookmark.of(part.key()))).icon(part.icon()));
        VBox entry = new VBox(open, help(desk.text().of(part.key() + ".help")));
        entry.getStyleClass().add("settings-part");
        return entry;
    }

    @Override
    public String title() {
        return desk.text().of("shell.place.settings");
    }

    @Override
    public Node content() {
        return body;
    }
}
