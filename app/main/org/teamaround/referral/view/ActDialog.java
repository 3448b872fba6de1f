package org.teamaround.referral.view;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Outcome;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.Screen;

/** One weighty act on a referral: a few questions and a button named for the act. Its words stand under {@code key}. */
final class ActDialog extends Screen {
    private final Desk desk;
    private final String key;
    private final VBox body;

    ActDialog(Desk desk, String key, Consumer<Form> lay, Supplier<Outcome<?>> act, Runnable done) {
        this.desk = desk;
        this.key = key;
        FormAct<Object> acts = new FormAct<>(desk.background(), act, kept -> {
            desk.navigator().finishDialog();
            done.run();
        });
        Form form = new Form(desk, key).follows(acts.problems);
        lay.accept(form);
        body = new VBox(form, form.saves(Action.of(key + ".act", acts::run).shortcut("Shortcut+S")));
        body.getStyleClass().add("dialog-body");
    }

    @Override public String title() {
        return desk.text().of(key + ".title");
    }

    @Override public Node content() {
        return body;
    }
}
