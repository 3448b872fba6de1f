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
    /** In em: no hand makes a column wider, nor one that cannot be seen. */
    private static final double WIDEST = 60;
    private static final double NARROWEST = 3;

    /** In em; {@code own} is what a hand made of it, 0 while nobody did. */
    private record Wish(double wanted, double least, double own) {
        double now() {
            return own > 0 ? own : wanted;
        }

        double lowest() {
            return own > 0 ? Math.min(own, least) : least;
        }
    }

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
        wishes.put(column, new Wish(wanted, least, 0));
        size(column, wishes.get(column));
    }

    /** In em; 0 while it is as the program has it. */
    double own(TableColumn<?, ?> column) {
        return wishes.get(column).own();
    }

    void own(TableColumn<?, ?> column, double ems) {
        Wish wish = wishes.get(column);
        wishes.put(column, new Wish(wish.wanted(), wish.least(), ems <= 0 ? 0 : Math.clamp(ems, NARROWEST, WIDEST)));
    }

    void widen(TableColumn<?, ?> column, double ems) {
        own(column, column.getWidth() / em.get() + ems);
        lay();
    }

    /** A hand has moved an edge: the widths that show now are the wish. */
    void takeAsTheyAre() {
        table.getColumns().stream().filter(TableColumn::isVisible).forEach(column -> own(column, column.getWidth() / em.get()));
    }

    private boolean fits() {
        double wanted = wishes.entrySet().stream().filter(wish -> wish.getKey().isVisible()).mapToDouble(wish -> wish.getValue().now()).sum() * em.get();
        return table.getWidth() <= 0 || wanted * TIGHTEST <= table.getWidth();
    }

    void lay() {
        shared = fits();
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        wishes.forEach(this::size);
        if (shared) share();
    }

    private void size(TableColumn<?, ?> column, Wish wish) {
        column.setMinWidth(wish.lowest() * em.get());
        column.setPrefWidth(wish.now() * em.get());
    }

    private void share() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }
}
