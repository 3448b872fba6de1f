package org.teamaround.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.teamaround.correct.view.UndoActs;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Icon;
import org.teamaround.ui.Text;

/** The line on top: back and forward, the search box, whose vault this is, the lock. */
final class TopBar extends HBox {
    TopBar(Text text, Workplace workplace, WindowActions acts) {
        Buttons buttons = new Buttons(text);
        Label centre = new Label(workplace.centre());
        centre.getStyleClass().add("top-centre");
        centre.setMinWidth(0);
        Node user = user(workplace, buttons);
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getStyleClass().add("top-bar");
        getChildren().addAll(buttons.icon(acts.back()), buttons.icon(acts.forward()), centre, left, search(text, acts.search()), right, user);
        workplace.actions().stream().filter(action -> UndoActs.ON_TOP.contains(action.key()) && workplace.allowed().offers(action)).map(buttons::icon).forEach(getChildren()::add);
        getChildren().addAll(buttons.icon(acts.shortcuts()), buttons.icon(acts.lock()));
    }

    /** The name leads to one's own passphrase. */
    private static Node user(Workplace workplace, Buttons buttons) {
        Label name = new Label(workplace.user(), new Icon("bi-person"));
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("top-user");
        return workplace.actions().stream().filter(action -> action.key().equals(KeyScreens.MY_PASSPHRASE)).findFirst().<Node>map(action -> {
            Button own = buttons.quiet(action);
            own.setAccessibleText(own.getText());
            own.setTooltip(new Tooltip(own.getText()));
            own.setText("");
            own.setGraphic(name);
            own.setMinWidth(USE_PREF_SIZE);
            return own;
        }).orElse(name);
    }

    private static Button search(Text text, Action action) {
        Label keys = new Label(action.shortcut().map(shortcut -> shortcut.getDisplayText()).orElse(""));
        keys.getStyleClass().add("top-keys");
        Label words = new Label(text.of("shell.search.prompt"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox inside = new HBox(new Icon("bi-search"), words, gap, keys);
        inside.setAlignment(Pos.CENTER_LEFT);
        inside.getStyleClass().add("top-search-inside");
        Button button = new Button("", inside);
        button.setAccessibleText(text.of(action.key()));
        button.getStyleClass().add("top-search");
        button.setOnAction(event -> action.run());
        return button;
    }
}
