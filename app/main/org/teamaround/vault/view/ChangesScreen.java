package org.teamaround.vault.view;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.journal.Change;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Tone;

/** What one act changed: each field from what to what. What is kept for people named is withheld. */
final class ChangesScreen extends Screen {
    private final Desk desk;
    private final JournalRow row;
    private final TableList<Change> list;
    private final VBox body = new VBox();

    ChangesScreen(Desk desk, JournalRow row, List<Change> changes) {
        this.desk = desk;
        this.row = row;
        list = new TableList<>(desk.text(), "audit.changes", FXCollections.observableArrayList(changes)).column("record", 14, change -> spoken(change.entry().table()))
            .column("field", 14, change -> spoken(change.entry().field())).column("before", 28, change -> said(change, change.entry().before()))
            .column("after", 28, change -> said(change, change.entry().after()));
        body.getStyleClass().add("page-body");
        changes.stream().findFirst().flatMap(change -> change.entry().act().reason())
            .ifPresent(reason -> body.getChildren().add(new Banner(desk.text().of("audit.changes.reason", reason), Tone.QUIET)));
        body.getChildren().add(list);
    }

    /** Names of tables and fields are plain English words joined by lines. */
    private static String spoken(String name) {
        return name.replace('_', ' ');
    }

    private String said(Change change, Optional<String> value) {
        if (value.isEmpty()) return change.entry().erased() ? desk.text().of("audit.changes.erased") : "";
        return change.sealed() ? desk.text().of("audit.changes.withheld") : value.get();
    }

    @Override
    public String title() {
        return desk.text().of("audit.changes.heading", row.what(), row.who(), Dates.moment(row.when()));
    }

    @Override
    public Node content() {
        return body;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
