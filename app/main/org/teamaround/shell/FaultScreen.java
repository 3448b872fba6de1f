package org.teamaround.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Fault;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Text;
import org.teamaround.ui.WrappedWords;

/** The one calm place for what nobody foresaw: what it means for the work, and a code to read out. */
final class FaultScreen extends Screen {
    private final Text text;
    private final VBox body;

    FaultScreen(Text text, Fault fault, Runnable close) {
        this.text = text;
        Label sentence = new Label(text.of("shell.fault.sentence"));
        WrappedWords.of(sentence);
        Label code = new Label(text.of("shell.fault.code", fault.code()));
        code.getStyleClass().add("fact");
        HBox acts = new HBox(new Buttons(text).main(Action.of("shell.fault.close", close)));
        acts.getStyleClass().add("acts");
        body = new VBox(sentence, code, acts);
        body.getStyleClass().add("dialog-body");
    }

    @Override
    public String title() {
        return text.of("shell.fault.title");
    }

    @Override
    public Node content() {
        return body;
    }
}
