package org.teamaround.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.teamaround.ui.Pages;
import org.teamaround.ui.Window;

/**
 * Walks every page from every place of the rail and really does what is offered there: presses each button, opens the first rows and the tabs,
 * and what then shows. Remembers which acts were refused for want of a right, and which were offered.
 */
final class ActsInSight {
    private static final int DEEPEST = 5;
    private static final List<String> ASIDE = List.of("Print", "Blank", "Agenda", "Back up", "Try restoring", "Close", "Cancel", "Back", "Choose",
        "Columns", "Filter", "Views");
    private final Scene scene;
    private final Pages pages;
    private final List<String> said;
    private final Set<String> refusals;
    final Set<String> offered = new TreeSet<>();
    final Set<String> refused = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    /** @param refusals the sentences of a right that is lacking */
    ActsInSight(Scene scene, Pages pages, List<String> said, Set<String> refusals) {
        this.scene = scene;
        this.pages = pages;
        this.said = said;
        this.refusals = refusals;
    }

    /** One thing to do on a page, found again by its words. */
    private record Step(String kind, String words, int nth) {
        @Override
        public String toString() {
            return kind + " “" + words + "”";
        }
    }

    void walk(Runnable place, String name) {
        visit(place, name, new ArrayList<>());
    }

    private void visit(Runnable place, String name, List<Step> path) {
        if (!arrives(place, path)) return;
        String page = here(path);
        List<Step> steps = steps();
        boolean there = true;
        for (Step step : steps) {
            if (!seen.add(page + step)) continue;
            if (!there && !arrives(place, path)) return;
            offered.add(page + step);
            there = take(step) && path.isEmpty() && here(path).equals(page) && steps().equals(steps);
            look(name + " " + path + " " + step);
            List<Step> further = new ArrayList<>(path);
            further.add(step);
            if (!there && further.size() < DEEPEST) visit(place, name, further);
        }
    }

    /** The page, its dialog and its tab: the same place is not walked twice. */
    private String here(List<Step> path) {
        return Window.onWindow(() -> hereNow(path));
    }

    private String hereNow(List<Step> path) {
        String tab = path.stream().filter(step -> step.kind().equals("tab")).reduce((first, last) -> last).map(Step::words).orElse("");
        return title() + ' ' + tab + ' ' + dialogTitle() + ": ";
    }

    private boolean arrives(Runnable place, List<Step> path) {
        Window.doOnWindow(() -> {
            pages.closeDialog();
            place.run();
            settle();
        });
        for (Step step : path) if (!take(step)) return false;
        said.clear();
        return true;
    }

    private String title() {
        return pages.showing().get().map(page -> page.getClass().getSimpleName()).orElse("");
    }

    private String dialogTitle() {
        return all(Labeled.class).stream().filter(label -> label.getStyleClass().contains("dialog-title")).findFirst().map(Labeled::getText).orElse("");
    }

    private void look(String where) {
        Window.doOnWindow(() -> lookNow(where));
    }

    private void lookNow(String where) {
        List<String> words = new ArrayList<>(said);
        all(Labeled.class).forEach(label -> words.add(Optional.ofNullable(label.getText()).orElse("")));
        if (words.stream().anyMatch(shown -> refusals.stream().anyMatch(shown::contains))) refused.add(where);
    }

    private List<Step> steps() {
        return Window.onWindow(this::stepsNow);
    }

    private List<Step> stepsNow() {
        List<Step> steps = new ArrayList<>();
        for (Tab tab : all(TabPane.class).stream().flatMap(pane -> pane.getTabs().stream()).toList()) steps.add(new Step("tab", tab.getText(), 0));
        List<TableView<?>> tables = tables();
        for (int i = 0; i < tables.size(); i++) for (int row = 0; row < Math.min(1, tables.get(i).getItems().size()); row++)
            steps.add(new Step("row", i + "/" + row, row));
        for (ButtonBase button : buttons()) steps.add(new Step("button", words(button), 0));
        return steps;
    }

    private boolean take(Step step) {
        return Window.onWindow(() -> taken(step));
    }

    private boolean taken(Step step) {
        boolean taken = switch (step.kind()) {
            case "tab" -> tab(step.words());
            case "row" -> row(step.words());
            default -> buttons().stream().filter(button -> words(button).equals(step.words())).findFirst().map(button -> {
                button.fire();
                return true;
            }).orElse(false);
        };
        settle();
        return taken;
    }

    private boolean tab(String words) {
        for (TabPane pane : all(TabPane.class)) for (Tab tab : pane.getTabs()) if (tab.getText().equals(words)) {
            pane.getSelectionModel().select(tab);
            return true;
        }
        return false;
    }

    private boolean row(String place) {
        int table = Integer.parseInt(place.substring(0, place.indexOf('/')));
        int row = Integer.parseInt(place.substring(place.indexOf('/') + 1));
        if (table >= tables().size() || row >= tables().get(table).getItems().size()) return false;
        tables().get(table).getSelectionModel().select(row);
        Event.fireEvent(tables().get(table), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        return true;
    }

    private List<TableView<?>> tables() {
        return new ArrayList<>(all(TableView.class).stream().map(table -> (TableView<?>) table).toList());
    }

    private List<ButtonBase> buttons() {
        return all(ButtonBase.class).stream().filter(button -> !(button instanceof CheckBox) && !(button instanceof RadioButton))
            .filter(button -> !words(button).isBlank() && !isAside(button)).toList();
    }

    /** Parts of a field, papers and the laying of a list, which everybody may; a menu also opens only in a real window. */
    private static boolean isAside(ButtonBase button) {
        for (Node node = button.getParent(); node != null; node = node.getParent()) if (node.getStyleClass().contains("field")) return true;
        return ASIDE.stream().anyMatch(words(button)::startsWith);
    }

    private static String words(ButtonBase button) {
        return button.getAccessibleText() == null || button.getAccessibleText().isBlank() ? Optional.ofNullable(button.getText()).orElse("") : button.getAccessibleText();
    }

    private void settle() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private <N extends Node> List<N> all(Class<N> kind) {
        List<N> found = new ArrayList<>();
        collect(pages.node(), kind, found);
        return found;
    }

    private static <N extends Node> void collect(Node node, Class<N> kind, List<N> found) {
        if (!node.isVisible() || node.isDisabled()) return;
        if (kind.isInstance(node)) found.add(kind.cast(node));
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, found));
    }
}
