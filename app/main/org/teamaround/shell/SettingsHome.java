package org.teamaround.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Screen;

/** What can be set, part by part, each with a sentence; those somebody has no right to are not there. */
final class SettingsHome extends Screen {
    private final Desk desk;
    private final VBox body = new VBox();

    SettingsHome(Desk desk, List<Place> parts) {
        this.desk = desk;
        body.getStyleClass().addAll("page-body", "settings-home");
        parts.stream().filter(part -> part.offered().test(desk.allowed())).forEach(part -> body.getChildren().add(entry(part)));
    }

    private Node entry(Place part) {
        Button open = new Buttons(desk).plain(Action.of(part.key(), () -> desk.navigator().open(part.page().get(), Bookmark.of(part.key()))).icon(part.icon()));
        Label about = new Label(desk.text().of(part.key() + ".help"));
        about.setWrapText(true);
        about.getStyleClass().add("field-help");
        VBox entry = new VBox(open, about);
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
