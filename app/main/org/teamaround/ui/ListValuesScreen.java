package org.teamaround.ui;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Folded;
import org.teamaround.ui.list.Chip;

/** Picks rows by what one column says: each value with how many rows have it; Space ticks, Enter shows them. */
final class ListValuesScreen<T> extends Screen {
    private static final int FEW = 10;
    private final ListDesk<T> desk;
    private final ListColumn<T> column;
    private final Text text;
    private final Map<String, Integer> counts;
    private final Set<String> picked;
    private final ObservableList<String> shown = FXCollections.observableArrayList();
    private final ListView<String> values = new ListView<>(shown);
    private final VBox body = new VBox();

    ListValuesScreen(ListDesk<T> desk, ListColumn<T> column) {
        this.desk = desk;
        this.column = column;
        text = desk.desk().text();
        picked = new HashSet<>(desk.model().picked(column.key()));
        counts = desk.model().counted(column.key());
        show("");
        TickCell.fit(values);
        values.setCellFactory(view -> new TickCell<>(picked::contains, this::said, this::turn));
        values.setAccessibleText(text.of("ui.list.values.spoken", column.heading()));
        values.getStyleClass().addAll("tick-list", "list-values");
        values.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        body.getStyleClass().add("dialog-body");
        if (shown.size() > FEW) body.getChildren().add(search());
        body.getChildren().addAll(values, keysHelp(), acts());
    }

    private TextField search() {
        TextField search = new TextField();
        search.setPromptText(text.of("ui.list.values.search"));
        search.setAccessibleText(text.of("ui.list.values.search"));
        search.textProperty().subscribe((before, typed) -> show(typed));
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) values.requestFocus();
            else if (event.getCode() == KeyCode.ENTER) take();
            else return;
            event.consume();
        });
        return search;
    }

    /** In the order in which the column sorts. What is picked already is always there. */
    private void show(String typed) {
        Set<String> all = new LinkedHashSet<>(counts.keySet());
        all.addAll(new TreeSet<>(picked));
        shown.setAll(all.stream().filter(mark -> Folded.matches(said(mark), typed)).toList());
        if (!shown.isEmpty()) values.getSelectionModel().selectFirst();
    }

    private String said(String mark) {
        return text.of("ui.list.value", desk.said(column.key(), mark), counts.getOrDefault(mark, 0));
    }

    private void turn(String mark) {
        if (!picked.remove(mark)) picked.add(mark);
        values.refresh();
    }

    private void pressed(KeyEvent event) {
        Optional<String> at = Optional.ofNullable(values.getSelectionModel().getSelectedItem());
        if (event.getCode() == KeyCode.SPACE) at.ifPresent(this::turn);
        else if (event.getCode() == KeyCode.ENTER) takeOr(at);
        else if (event.getCode() == KeyCode.ESCAPE) desk.desk().navigator().closeDialog();
        else return;
        event.consume();
    }

    /** With nothing ticked, Enter means the value it stands on. */
    private void takeOr(Optional<String> at) {
        if (picked.isEmpty()) at.ifPresent(picked::add);
        take();
    }

    private Label keysHelp() {
        Label help = new Label(text.of("ui.list.values.keys"));
        WrappedWords.of(help);
        help.getStyleClass().add("field-help");
        return help;
    }

    private Node acts() {
        Buttons buttons = new Buttons(text);
        HBox acts = new HBox(buttons.main(Action.of("ui.list.values.show", this::take)), buttons.plain(Action.of("ui.list.values.all", () -> {
            picked.clear();
            take();
        })));
        acts.getStyleClass().add("acts");
        return acts;
    }

    private void take() {
        desk.desk().navigator().closeDialog();
        desk.model().pick(new Chip.Picked(column.key(), picked));
    }

    @Override
    public String title() {
        return text.of("ui.list.values.title", column.heading());
    }

    @Override
    public Node content() {
        return body;
    }

    @Override
    public Optional<Node> firstFocus() {
        return body.getChildren().getFirst() instanceof TextField search ? Optional.of(search) : Optional.of(values);
    }
}
