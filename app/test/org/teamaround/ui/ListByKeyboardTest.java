package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.ui.list.Chip;
import org.teamaround.ui.list.NamedShape;
import org.teamaround.ui.list.Shape;

/** A list lived in by keyboard alone: jump, narrow, pick, lay, copy, open. */
class ListByKeyboardTest {
    private static final Path GALLERY = Path.of("target/gallery");

    private record Row(String name, String state, Optional<LocalDate> due) {}

    private final RememberedViews views = new RememberedViews();
    private final List<String> opened = new ArrayList<>();
    private final Actions actions = new Actions();
    private TableList<Row> list;
    private Window window;
    private Keyboard keys;

    private final class Rows extends Screen {
        private final VBox body = new VBox();

        Rows(Desk desk) {
            list = new TableList<>(desk.text(), "plan.list", FXCollections.observableArrayList(row("Ada Quill", "Plan", 3), row("Łucja Nowak", "Assessment", -2),
                row("Lena Żak", "Plan", 40), row("Tomos Rhys", "Assessment", -40), row("Maya Holt", "Plan", 0))).column("name", 14, Row::name)
                .column("state", 10, Row::state).picked().date("due", 9, Row::due).picked().column("lead", 9, row -> "Address withheld").hidden()
                .only("overdue", row -> row.due().filter(day -> day.isBefore(TestDesk.TODAY)).isPresent()).offers("overdue", "due")
                .opens(row -> opened.add(row.name())).tools(desk);
            body.getStyleClass().add("page-body");
            body.getChildren().add(list);
        }

        private static Row row(String name, String state, int days) {
            return new Row(name, state, Optional.of(TestDesk.TODAY.plusDays(days)));
        }

        @Override
        public String title() {
            return "Rows";
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

    @BeforeEach
    void open() {
        Pages[] pages = new Pages[1];
        window = Window.showing(() -> {
            pages[0] = new Pages(Text.load(), actions, said -> { });
            return pages[0].node();
        });
        keys = new Keyboard(window);
        Window.doOnWindow(() -> {
            actions.listenTo(window.scene());
            pages[0].open(new Rows(TestDesk.with(pages[0]).keeping(views)));
        });
        keys.awaitDrawing();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<String> shown() {
        return Window.onWindow(() -> list.table().getItems().stream().map(Row::name).toList());
    }

    private String chosen() {
        return Window.onWindow(() -> list.selected().map(Row::name).orElse(""));
    }

    private ListByKeyboardTest press(KeyCode... together) {
        keys.press(together);
        keys.awaitDrawing();
        return this;
    }

    private void tabTo(String words) {
        for (int i = 0; i < 20 && !window.robot().focused().equals(words); i++) press(KeyCode.TAB);
        assertThat(window.robot().focused()).isEqualTo(words);
    }

    private void fromMenu(String menu, String item) {
        MenuButton button = (MenuButton) window.robot().find(menu);
        Window.doOnWindow(() -> {
            MenuItem found = button.getItems().stream().filter(one -> item.equals(one.getText())).findFirst().orElseThrow();
            if (found instanceof javafx.scene.control.CheckMenuItem tick) tick.setSelected(!tick.isSelected());
            found.fire();
        });
        keys.awaitDrawing();
    }

    @Test
    void lettersJumpEnterOpensHomeAndEndLead() {
        keys.type("lu");
        assertThat(chosen()).isEqualTo("Łucja Nowak");
        press(KeyCode.ENTER).press(KeyCode.END);
        assertThat(chosen()).isEqualTo("Maya Holt");
        press(KeyCode.HOME);
        assertThat(chosen()).isEqualTo("Ada Quill");
        assertThat(opened).containsExactly("Łucja Nowak");
    }

    @Test
    void wordsNarrowAndEscapeClears() {
        Window.doOnWindow(() -> TableList.findIn(window.scene().getRoot()));
        keys.type("zak");
        assertThat(shown()).containsExactly("Lena Żak");
        assertThat(window.robot().sees("1 of 5")).isTrue();
        press(KeyCode.ENTER);
        assertThat(chosen()).isEqualTo("Lena Żak");
        press(KeyCode.ESCAPE);
        assertThat(shown()).hasSize(5);
        assertThat(window.robot().sees("5 entries")).isTrue();
        assertThat(views.left).as("words alone are not kept").isEmpty();
    }

    @Test
    void aColumnIsPickedByTicksAndTheChipGoesByDelete() {
        fromMenu("Filter", "State …");
        Snapshot.asItIs(window.scene(), GALLERY.resolve("list-values.png"));
        assertThat(window.robot().sees("Assessment (2)")).isTrue();
        press(KeyCode.SPACE).press(KeyCode.ENTER);
        assertThat(shown()).containsExactly("Łucja Nowak", "Tomos Rhys");
        fromMenu("Filter", "Overdue only");
        Snapshot.asItIs(window.scene(), GALLERY.resolve("list-chips.png"));
        assertThat(views.left.get("plan.list").chips()).containsExactly(new Chip.Picked("state", Set.of("Assessment")), new Chip.Only("overdue"));
        window.robot().focusOn("State: Assessment");
        press(KeyCode.DELETE);
        assertThat(window.robot().focused()).isEqualTo("Overdue only");
        press(KeyCode.DELETE);
        assertThat(shown()).hasSize(5);
        assertThat(window.robot().focused()).isEqualTo("Show only rows with these words: Plans");
    }

    @Test
    void columnsAreMovedShownAndSortedByKeys() {
        tabTo("Columns");
        press(KeyCode.SPACE);
        press(KeyCode.DOWN).press(KeyCode.ALT, KeyCode.RIGHT).press(KeyCode.S).press(KeyCode.S).press(KeyCode.END).press(KeyCode.SPACE);
        Snapshot.asItIs(window.scene(), GALLERY.resolve("list-columns.png"));
        Shape kept = views.left.get("plan.list");
        assertThat(kept.columns()).extracting(Shape.Laid::column, Shape.Laid::shown).containsExactly(org.assertj.core.groups.Tuple.tuple("name", true),
            org.assertj.core.groups.Tuple.tuple("due", true), org.assertj.core.groups.Tuple.tuple("state", true), org.assertj.core.groups.Tuple.tuple("lead", true));
        assertThat(kept.sorting()).containsExactly(new Shape.Sorted("state", true));
        press(KeyCode.ESCAPE);
        assertThat(window.robot().focused()).isEqualTo("Columns");
        assertThat(shown()).first().isEqualTo("Ada Quill");
    }

    @Test
    void rowsAreCopiedAsATableAndItIsNoted() {
        press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.C);
        String text = Window.onWindow(() -> Clipboard.getSystemClipboard().getString());
        assertThat(text).isEqualTo("Child\tState\tDue\nAda Quill\tPlan\tFri 27 Feb 2026\nŁucja Nowak\tAssessment\tSun 22 Feb 2026");
        assertThat(Window.onWindow(() -> Clipboard.getSystemClipboard().getHtml())).contains("<td>Łucja Nowak</td>");
        assertThat(views.copied).containsExactly("Plans 2");
    }

    @Test
    void aViewIsSavedUnderANameAndChosenAgain() {
        fromMenu("Views", "Overdue, longest first");
        assertThat(shown()).containsExactly("Tomos Rhys", "Łucja Nowak");
        fromMenu("Views", "Save this view…");
        keys.type("Late ones");
        Snapshot.asItIs(window.scene(), GALLERY.resolve("list-save.png"));
        press(KeyCode.ENTER);
        assertThat(views.named).extracting(NamedShape::name).containsExactly("Late ones");
        fromMenu("Views", "All, as it comes");
        assertThat(shown()).hasSize(5);
    }
}
