package org.teamaround.print.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Text;

/** Print, save, which page and how large. */
final class PreviewBar extends FlowPane {
    private static final int MOST_COPIES = 99;
    private final Text text;
    private final PreviewModel model;
    private final List<Action> shortcuts;
    private final Label number = new Label();

    PreviewBar(Text text, PreviewModel model, Runnable save) {
        this.text = text;
        this.model = model;
        Action print = Action.of("print.preview.print", model::print).icon("bi-printer").shortcut("Shortcut+P");
        Action keep = Action.of("print.preview.save", save).icon("bi-file-earmark-arrow-down").shortcut("Shortcut+S");
        shortcuts = List.of(print, keep);
        Buttons buttons = new Buttons(text);
        getStyleClass().add("paper-bar");
        getChildren().addAll(group(buttons.main(print), printers(), labelled("print.preview.copies", copies())),
                group(buttons.plain(keep)), turning(buttons), sizing(buttons));
    }

    void shortcut(KeyEvent event) {
        shortcuts.stream().filter(action -> action.shortcut().orElseThrow().match(event)).findFirst().ifPresent(action -> {
            event.consume();
            action.run();
        });
    }

    private ComboBox<String> printers() {
        ComboBox<String> box = new ComboBox<>(model.printers);
        box.setAccessibleText(text.of("print.preview.printer"));
        box.setPromptText(text.of("print.preview.printer"));
        model.printer.subscribe(chosen -> box.setValue(chosen.orElse(null)));
        box.valueProperty().subscribe(chosen -> model.printer.set(Optional.ofNullable(chosen)));
        box.visibleProperty().bind(Bindings.isNotEmpty(model.printers));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Spinner<Integer> copies() {
        Spinner<Integer> spinner = new Spinner<>(1, MOST_COPIES, 1);
        spinner.setEditable(true);
        spinner.getStyleClass().add("paper-copies");
        spinner.valueProperty().subscribe(count -> model.copies.set(count == null ? 1 : count));
        return spinner;
    }

    private HBox labelled(String key, Spinner<Integer> control) {
        Label label = new Label(text.of(key));
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        control.getEditor().setAccessibleText(label.getText());
        return group(label, control);
    }

    private HBox turning(Buttons buttons) {
        number.textProperty().bind(Bindings.createStringBinding(
                () -> text.of("print.preview.page", model.page.get(), Math.max(1, model.pages.get())), model.page, model.pages));
        return group(buttons.icon(Action.of("print.preview.before", () -> model.turnTo(model.page.get() - 1)).icon("bi-chevron-up")
                        .enabledWhen(model.page.greaterThan(1))), number,
                buttons.icon(Action.of("print.preview.after", () -> model.turnTo(model.page.get() + 1)).icon("bi-chevron-down")
                        .enabledWhen(model.page.lessThan(model.pages))));
    }

    private HBox sizing(Buttons buttons) {
        Label size = new Label();
        size.textProperty().bind(Bindings.createStringBinding(
                () -> text.of("print.preview.size", Math.round(PreviewModel.ZOOMS.get(model.zoom.get()) * 100)), model.zoom));
        return group(buttons.icon(Action.of("print.preview.smaller", () -> model.resize(-1)).icon("bi-zoom-out")
                        .enabledWhen(model.zoom.greaterThan(0))), size,
                buttons.icon(Action.of("print.preview.larger", () -> model.resize(1)).icon("bi-zoom-in")
                        .enabledWhen(model.zoom.lessThan(PreviewModel.ZOOMS.size() - 1))));
    }

    private static HBox group(javafx.scene.Node... nodes) {
        HBox group = new HBox(nodes);
        group.getStyleClass().add("paper-group");
        return group;
    }
}
