package org.teamaround.ui;

import javafx.scene.control.TableColumn;
import org.teamaround.ui.list.Column;

/**
 * A column as the table shows it.
 *
 * @param shown  whether it stands in the list before anybody chose
 * @param picked whether rows can be picked by its values
 */
record ListColumn<T>(Column<T> column, TableColumn<T, ?> header, boolean shown, boolean picked) {
    String key() {
        return column.key();
    }

    String heading() {
        return header.getText();
    }

    ListColumn<T> meaning(Column<T> what) {
        return new ListColumn<>(what, header, shown, picked);
    }

    ListColumn<T> hiddenAtFirst() {
        return new ListColumn<>(column, header, false, picked);
    }

    ListColumn<T> pickedBy() {
        return new ListColumn<>(column, header, shown, true);
    }
}
