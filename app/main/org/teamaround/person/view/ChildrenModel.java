package org.teamaround.person.view;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.ui.Background;

/** The children of the vault, read off the window's thread. */
public final class ChildrenModel {
    final ObservableList<ChildRow> shown = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ChildLines lines;
    private final Background background;

    public ChildrenModel(ChildLines lines, Background background) {
        this.lines = lines;
        this.background = background;
    }

    /** The very first reading, of everybody, runs beside what else is asked for. */
    public void load() {
        if (lines.isReady()) {
            background.run(lines::rows, this::show);
            return;
        }
        reading.set(true);
        background.runLong(lines::rows, this::show, fault -> {
            throw fault;
        });
    }

    private void show(List<ChildRow> rows) {
        reading.set(false);
        shown.setAll(rows);
    }

    /** While nobody has been read yet: an empty list means nothing then. */
    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }
}
