package org.teamaround.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page with its title and its actions on top and its content, scrolled where it is longer, below. */
final class PageFrame extends BorderPane {
    private final VBox head = new VBox();

    PageFrame(Text text, Allowed allowed, Screen screen) {
        Label title = new Label(screen.title());
        title.getStyleClass().add("page-title");
        HeadLine top = new HeadLine(title, 0);
        Buttons buttons = new Buttons(text, allowed);
        boolean first = true;
        for (Action action : screen.actions().stream().filter(allowed::offers).toList()) {
            Button button = first ? buttons.main(action) : buttons.plain(action);
            top.add(button);
            first = false;
        }
        top.getStyleClass().add("page-top");
        head.getChildren().add(top);
        getStyleClass().add("page");
        setTop(head);
        setCenter(scrolled(screen));
    }

    /** One line beneath the title. */
    void tell(Node line) {
        head.getChildren().add(line);
    }

    private static ScrollPane scrolled(Screen screen) {
        if (!screen.content().getStyleClass().contains("page-body")) screen.content().getStyleClass().add("page-body");
        if (screen.content() instanceof Region content && content.getMinHeight() == USE_COMPUTED_SIZE) content.setMinHeight(USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(screen.content());
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        new FollowFocus(scroll);
        return scroll;
    }
}
