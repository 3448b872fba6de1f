package org.teamaround.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Text;
import org.teamaround.ui.WrappedWords;

/** Asked when the window is to close while something typed can be kept nowhere. */
final class LeaveScreen extends Screen {
    private final Text text;
    private final VBox body;

    LeaveScreen(Text text, Runnable stay, Runnable leave) {
        this.text = text;
        Buttons buttons = new Buttons(text);
        Label sentence = new Label(text.of("shell.leave.sentence"));
        WrappedWords.of(sentence);
        HBox acts = new HBox(buttons.main(Action.of("shell.leave.stay", stay)), buttons.grave(Action.of("shell.leave.leave", leave)));
        acts.getStyleClass().add("acts");
        body = new VBox(sentence, acts);
        body.getStyleClass().add("dialog-body");
    }

    @Override
    public String title() {
        return text.of("shell.leave.title");
    }

    @Override
    public Node content() {
        return body;
    }
}
