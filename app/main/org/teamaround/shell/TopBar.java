package org.teamaround.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
        Label user = new Label(workplace.user(), new Icon("bi-person"));
        user.setMinWidth(USE_PREF_SIZE);
        user.getStyleClass().add("top-user");
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getStyleClass().add("top-bar");
        getChildren().addAll(buttons.icon(acts.back()), buttons.icon(acts.forward()), centre, left, search(text, acts.search()), right, user,
                buttons.icon(acts.shortcuts()), buttons.icon(acts.lock()));
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
