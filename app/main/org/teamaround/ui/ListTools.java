package org.teamaround.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.teamaround.ui.list.Chip;

/** The quiet row above a list: words to narrow it, filters, views, columns, how many show; below it the chips, when there are any. */
final class ListTools<T> extends VBox {
    private final ListDesk<T> desk;
    private final Text text;
    private final FlowPane line = new FlowPane();
    private final CustomTextField words = new CustomTextField();

    ListTools(ListDesk<T> desk) {
        this(desk, true);
    }

    private ListTools(ListDesk<T> desk, boolean filters) {
        this.desk = desk;
        text = desk.desk().text();
        getStyleClass().add("list-tools");
        line.getStyleClass().add("list-tools-line");
        getChildren().add(line);
        if (filters) layFilters();
        line.getChildren().add(new Buttons(text).quiet(Action.of("ui.list.columns", this::columns).icon("bi-sliders")));
        if (filters) line.getChildren().add(count());
        ListModel<T> model = desk.model();
        visibleProperty().bind(model.size().greaterThan(0).or(Bindings.isNotEmpty(model.chips)).or(model.words.isNotEmpty()));
        managedProperty().bind(visibleProperty());
    }

    /** Where only columns can be laid. */
    static <T> ListTools<T> withoutFilter(ListDesk<T> desk) {
        return new ListTools<>(desk, false);
    }

    private void layFilters() {
        line.getChildren().add(words());
        if (!desk.model().conditions().isEmpty() || desk.picks().findAny().isPresent()) line.getChildren().add(filter());
        line.getChildren().add(new ListViewsMenu<>(desk));
        getChildren().add(new ListChips<>(desk, words, this::pick));
    }

    private Node words() {
        words.setTextFormatter(CleanText.formatter(CleanText::line));
        words.textProperty().bindBidirectional(desk.model().words);
        words.setLeft(new Icon("bi-funnel"));
        words.setPromptText(text.of("ui.list.words"));
        words.setAccessibleText(text.of("ui.list.words.spoken", desk.list().title()));
        words.getStyleClass().add("list-words");
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        words.focusedProperty().subscribe(is -> {
            if (is) desk.model().makeReady();
        });
        return words;
    }

    /** Escape clears, and leads to the rows; so do Enter and Down. */
    private void steer(KeyEvent event) {
        boolean leave = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ESCAPE;
        if (!leave) return;
        event.consume();
        boolean clears = event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty();
        if (clears) words.clear();
        else desk.list().table().requestFocus();
    }

    private MenuButton filter() {
        MenuButton menu = menu("ui.list.filter", "bi-plus");
        desk.model().conditions().stream().map(Chip.Only::new).forEach(chip -> menu.getItems().add(tick(chip)));
        if (!menu.getItems().isEmpty() && desk.picks().findAny().isPresent()) menu.getItems().add(new SeparatorMenuItem());
        desk.picks().forEach(column -> menu.getItems().add(desk.worded(text.of("ui.list.pick", column.heading()), () -> pick(column))));
        return menu;
    }

    private MenuItem tick(Chip.Only chip) {
        CheckMenuItem item = new CheckMenuItem(desk.said(chip));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> desk.model().only(chip.condition(), item.isSelected()));
        desk.model().chips.addListener((ListChangeListener<Chip>) change -> item.setSelected(desk.model().chips.contains(chip)));
        item.setSelected(desk.model().chips.contains(chip));
        return item;
    }

    private MenuButton menu(String key, String icon) {
        MenuButton menu = new MenuButton(text.of(key), new Icon(icon));
        menu.setMnemonicParsing(false);
        menu.getStyleClass().add("flat");
        return menu;
    }

    private Label count() {
        Label count = new Label();
        ListModel<T> model = desk.model();
        count.textProperty().bind(Bindings.createStringBinding(() -> model.isNarrowed() ? text.of("ui.list.some", model.shown().size(), model.size().get())
            : text.of("ui.list.all", model.size().get()), model.shown(), model.size(), model.chips, model.words));
        count.getStyleClass().add("list-count");
        return count;
    }

    private void pick(ListColumn<T> column) {
        desk.desk().navigator().openDialog(new ListValuesScreen<>(desk, column));
    }

    private void columns() {
        desk.desk().navigator().openDialog(new ListColumnsScreen<>(desk));
    }

    /** To the words of the first list on this page that has them; whether there was one. */
    static boolean focusIn(Node page) {
        Optional<ListTools<?>> first = within(page).findFirst();
        first.ifPresent(tools -> {
            tools.words.requestFocus();
            tools.words.selectAll();
        });
        return first.isPresent();
    }

    private static Stream<ListTools<?>> within(Node node) {
        if (!node.isVisible()) return Stream.empty();
        if (node instanceof ListTools<?> tools) return tools.line.getChildren().contains(tools.words) ? Stream.of(tools) : Stream.empty();
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(ListTools::within) : Stream.empty();
    }
}
