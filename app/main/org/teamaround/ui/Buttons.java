package org.teamaround.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** Buttons made from {@link Action}s, so that name, help and shortcut agree everywhere; an act that is not allowed has none. */
public final class Buttons {
    private final Text text;
    private final Allowed allowed;

    /** For acts that need no right. */
    public Buttons(Text text) {
        this(text, Allowed.everything());
    }

    public Buttons(Desk desk) {
        this(desk.text(), desk.allowed());
    }

    Buttons(Text text, Allowed allowed) {
        this.text = text;
        this.allowed = allowed;
    }

    public Button plain(Action action) {
        Button button = new Button(text.of(action.key()));
        button.setMnemonicParsing(false);
        if (!action.icon().isEmpty()) button.setGraphic(new Icon(action.icon()));
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(action.enabled()));
        tip(action, button);
        if (!allowed.offers(action)) takeAway(button);
        return button;
    }

    /** Nothing may bring it back: pages show and hide buttons for reasons of their own. */
    private static void takeAway(Button button) {
        button.visibleProperty().subscribe(shown -> button.setVisible(false));
        button.managedProperty().subscribe(shown -> button.setManaged(false));
    }

    /** The one act the page is for. */
    public Button main(Action action) {
        Button button = plain(action);
        button.getStyleClass().add("accent");
        return button;
    }

    /** Takes something away, or cannot be taken back lightly. */
    public Button grave(Action action) {
        Button button = plain(action);
        button.getStyleClass().addAll("danger", "button-outlined");
        return button;
    }

    /** Looks like text; for lesser acts beside a heading. */
    public Button quiet(Action action) {
        Button button = plain(action);
        button.getStyleClass().add("flat");
        return button;
    }

    /** Only its picture; its name is spoken and shown as a tip. */
    public Button icon(Action action) {
        Button button = quiet(action);
        button.setAccessibleText(button.getText());
        button.setTooltip(new Tooltip(tipOf(action, button.getText())));
        button.setText("");
        button.getStyleClass().add("button-icon");
        return button;
    }

    private void tip(Action action, Button button) {
        text.find(action.key() + ".help").ifPresent(button::setAccessibleHelp);
        if (action.shortcut().isPresent() || button.getAccessibleHelp() != null) {
            String help = button.getAccessibleHelp() == null ? button.getText() : button.getAccessibleHelp();
            button.setTooltip(new Tooltip(tipOf(action, help)));
        }
    }

    private static String tipOf(Action action, String words) {
        return action.shortcut().map(keys -> words + "  (" + keys.getDisplayText() + ")").orElse(words);
    }
}
