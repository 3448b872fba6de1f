package org.teamaround.vault.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Tone;
import org.teamaround.ui.WrappedWords;

/** Asks once more before something weighty is done to a user: what it does is said plainly. */
public final class GraveScreen extends Screen {
    private final Desk desk;
    private final String keys;
    private final String name;
    private final VBox trouble = new VBox();
    private final Button cancel;
    private final VBox body;

    /** @param keys where its words begin, such as {@code keys.remove} */
    GraveScreen(Desk desk, String keys, String name, KeysModel model, Runnable act) {
        this.desk = desk;
        this.keys = keys;
        this.name = name;
        Label about = new Label(desk.text().of(keys + ".about", name));
        WrappedWords.of(about);
        Buttons buttons = new Buttons(desk);
        Button go = buttons.grave(Action.of(keys + ".act", act).needs(Right.KEEP_VAULT));
        go.textProperty().bind(Bindings.when(model.busy).then(desk.text().of("keys.busy")).otherwise(desk.text().of(keys + ".act")));
        cancel = buttons.plain(Action.of("keys.leave", desk.navigator()::closeDialog));
        HBox acts = new HBox(8, go, cancel);
        acts.getStyleClass().add("acts");
        body = new VBox(trouble, about, acts);
        body.getStyleClass().add("page-body");
        model.problems.addListener((ListChangeListener<Problem>) change -> tell(List.copyOf(model.problems)));
    }

    private void tell(List<Problem> problems) {
        trouble.getChildren().setAll(problems.stream().map(problem -> new Banner(desk.text().of(problem), Tone.CARE)).toList());
    }

    /** Enter alone does nothing weighty. */
    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(cancel);
    }

    @Override
    public String title() {
        return desk.text().of(keys + ".title", name);
    }

    @Override
    public Node content() {
        return body;
    }
}
