package org.teamaround.person.view;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.WrappedWords;

/** One act about a family with its form: runs it away from the window, then shows what is wrong or goes back. */
final class FamilyForm extends Screen {
    private final String title;
    private final VBox body = new VBox();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    /**
     * @param keys where its texts begin: {@code .title}, {@code .save}, its fields, and {@code .explanation} where there is something to say first
     * @param save the main button's right
     */
    FamilyForm(Desk desk, String keys, String name, Consumer<Form> lay, Supplier<? extends Outcome<?>> act, UnaryOperator<Action> save, Runnable done) {
        title = desk.text().of(keys + ".title", name);
        Form form = new Form(desk, keys);
        lay.accept(form);
        form.follows(problems);
        Action keep = save.apply(Action.of(keys + ".save", () -> desk.background().run(() -> act.get().problems(), found -> {
            problems.setAll(found);
            if (found.isEmpty()) done.run();
        })).icon("bi-check2").shortcut("Shortcut+S"));
        HBox buttons = new HBox(form.saves(keep), new Buttons(desk).quiet(Action.of("person.form.leave", desk.navigator()::leave)));
        buttons.getStyleClass().add("acts");
        body.getStyleClass().add("page-body");
        desk.text().find(keys + ".explanation").ifPresent(words -> {
            Label explanation = new Label(words);
            WrappedWords.of(explanation);
            body.getChildren().add(explanation);
        });
        body.getChildren().addAll(form, buttons);
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
