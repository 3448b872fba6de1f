package org.teamaround.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Screen;
import org.teamaround.ui.WrappedWords;

/** The first page of the first day: make a vault, open one, or look at the sample team. */
final class WelcomeScreen extends Screen {
    private final Desk desk;
    private final VBox body = new VBox();

    WelcomeScreen(Desk desk, Runnable make, Runnable open, Optional<Runnable> restore, Runnable sample) {
        this.desk = desk;
        Label lead = new Label(desk.text().of("shell.welcome.lead"));
        WrappedWords.of(lead);
        lead.getStyleClass().add("lead");
        body.getStyleClass().add("threshold-body");
        body.getChildren().addAll(lead, way("make", "bi-shield-lock", make), way("open", "bi-folder2-open", open), way("sample", "bi-people", sample));
        restore.ifPresent(act -> body.getChildren().add(3, way("restore", "bi-arrow-counterclockwise", act)));
    }

    private VBox way(String name, String icon, Runnable act) {
        Label words = new Label(desk.text().of("shell.welcome." + name + ".help"));
        WrappedWords.of(words);
        words.getStyleClass().add("lead");
        Button button = new Buttons(desk).plain(Action.of("shell.welcome." + name, act).icon(icon));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("way-button");
        VBox way = new VBox(button, words);
        way.getStyleClass().add("way");
        return way;
    }

    @Override
    public String title() {
        return desk.text().of("shell.welcome.title");
    }

    @Override
    public Node content() {
        return body;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.ofNullable(body.lookup(".way-button"));
    }
}
