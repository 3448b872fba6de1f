package org.teamaround.referral.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;

/** One weighty act on a referral: a few questions and a button named for the act. Its words stand under {@code key}. */
final class ActDialog extends Screen {
    private final Desk desk;
    private final String key;
    private final Supplier<Outcome<?>> act;
    private final Runnable done;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final VBox body;

    ActDialog(Desk desk, String key, Consumer<Form> lay, Supplier<Outcome<?>> act, Runnable done) {
        this.desk = desk;
        this.key = key;
        this.act = act;
        this.done = done;
        Form form = new Form(desk, key).follows(problems);
        lay.accept(form);
        body = new VBox(form, form.saves(Action.of(key + ".act", this::run)));
        body.getStyleClass().add("dialog-body");
    }

    private void run() {
        desk.background().run(act::get, this::told);
    }

    private void told(Outcome<?> outcome) {
        outcome.handle(value -> {
            desk.navigator().finishDialog();
            done.run();
        }, found -> problems.setAll(List.copyOf(found)));
    }

    @Override public String title() {
        return desk.text().of(key + ".title");
    }

    @Override public Node content() {
        return body;
    }
}
