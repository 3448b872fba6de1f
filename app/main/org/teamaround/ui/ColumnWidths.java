package org.teamaround.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Columns share the width of their list; where letters are too large for that each has the width it needs, and the list scrolls. */
final class ColumnWidths {
    /** How much of its wish a column may lose before the list scrolls instead. */
    private static final double TIGHTEST = 0.7;

    /** In em. */
    private record Wish(double wanted, double least) {}

    private final TableView<?> table;
    private final ObservableDoubleValue em;
    private final Map<TableColumn<?, ?>, Wish> wishes = new LinkedHashMap<>();
    private boolean shared = true;

    /** @param em pixels of one em, as the zoom has it */
    ColumnWidths(TableView<?> table, ObservableDoubleValue em) {
        this.table = table;
        this.em = em;
        share();
        table.widthProperty().subscribe(width -> {
            if (fits() != shared) lay();
        });
        em.subscribe(now -> lay());
    }

    void add(TableColumn<?, ?> column, double wanted, double least) {
        wishes.put(column, new Wish(wanted, least));
        size(column, wishes.get(column));
    }

    private boolean fits() {
        double wanted = wishes.values().stream().mapToDouble(Wish::wanted).sum() * em.get();
        return table.getWidth() <= 0 || wanted * TIGHTEST <= table.getWidth();
    }

    private void lay() {
        shared = fits();
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        wishes.forEach(this::size);
        if (shared) share();
    }

    private void size(TableColumn<?, ?> column, Wish wish) {
        column.setMinWidth(wish.least() * em.get());
        column.setPrefWidth(wish.wanted() * em.get());
    }

    private void share() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }
}
