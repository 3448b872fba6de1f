package org.teamaround.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Repeated parts of a form, such as the children of a referral: each row is a small form over its own model. Add and remove by button,
 * Alt+Up and Alt+Down move the row that has the focus. Problems name a row by its place: {@code children.0.name}.
 */
public final class RowsField<M> extends Field {
    private final ObservableList<M> models;
    private final BiConsumer<Form, M> lay;
    private final Supplier<Form> emptyForm;
    private final Map<M, RowCard> cards = new IdentityHashMap<>();
    private final VBox stack = new VBox();
    private final Button add;
    private final Supplier<M> fresh;
    private int fewest;

    RowsField(Naming naming, ObservableList<M> models, Supplier<M> fresh, BiConsumer<Form, M> lay, Supplier<Form> emptyForm) {
        super(naming);
        this.models = models;
        this.fresh = fresh;
        this.lay = lay;
        this.emptyForm = emptyForm;
        stack.getStyleClass().add("rows");
        add = new Buttons(text()).plain(Action.of(naming.key() + ".add", this::addRow).icon("bi-plus"));
        VBox all = new VBox(stack, add);
        all.getStyleClass().add("rows");
        lay(all, add);
        add.setAccessibleText(add.getText());
        models.addListener((ListChangeListener<M>) change -> rebuild());
        rebuild();
        wide();
    }

    /** So many rows cannot be removed. */
    public RowsField<M> atLeast(int rows) {
        fewest = rows;
        rebuild();
        return this;
    }

    /** How many rows there are. */
    @Override
    String typed() {
        return String.valueOf(models.size());
    }

    @Override
    void retype(String text) {
        int wanted = Integer.parseInt(text);
        while (models.size() > wanted) models.removeLast();
        while (models.size() < wanted) models.add(fresh.get());
    }

    private void addRow() {
        models.add(fresh.get());
        cards.get(models.getLast()).form().focusFirst();
    }

    private void rebuild() {
        cards.keySet().removeIf(model -> models.stream().noneMatch(other -> other == model));
        List<Node> shown = new ArrayList<>();
        for (M model : models) shown.add(cards.computeIfAbsent(model, this::card));
        stack.getChildren().setAll(shown);
        for (int i = 0; i < models.size(); i++) cards.get(models.get(i)).place(i, models.size() > fewest);
    }

    private RowCard card(M model) {
        Form form = emptyForm.get().at(() -> name() + '.' + placeOf(model) + '.');
        lay.accept(form, model);
        RowCard card = new RowCard(text(), rowKey(), form, () -> models.remove(placeOf(model)));
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (cardAround(event.getTarget()) == card) move(event, model);
        });
        return card;
    }

    /** A row may hold rows of its own: the innermost around the key's target moves. */
    private static @Nullable Node cardAround(Object target) {
        Node node = target instanceof Node start ? start : null;
        while (node != null && !(node instanceof RowCard)) node = node.getParent();
        return node;
    }

    private String rowKey() {
        return text().find(key() + ".row", 1).isPresent() ? key() + ".row" : "ui.rows.row";
    }

    private void move(KeyEvent event, M model) {
        boolean up = event.getCode() == KeyCode.UP;
        if (!event.isAltDown() || !up && event.getCode() != KeyCode.DOWN) return;
        event.consume();
        int from = placeOf(model);
        int to = from + (up ? -1 : 1);
        if (to < 0 || to >= models.size()) return;
        Node focused = stack.getScene().getFocusOwner();
        List<M> order = new ArrayList<>(models);
        Collections.swap(order, from, to);
        models.setAll(order);
        focused.requestFocus();
    }

    private int placeOf(M model) {
        for (int i = 0; i < models.size(); i++) if (models.get(i) == model) return i;
        return -1;
    }

    @Override
    List<Field> inner() {
        return models.stream().flatMap(model -> cards.get(model).form().fields()).toList();
    }
}
