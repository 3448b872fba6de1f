package org.teamaround.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A page or a dialog that is one form with one act: what is said first, the fields, the button of the act, which is Ctrl+S too, and the way back. */
public final class FormBody extends VBox {
    private final HBox acts;

    private FormBody(Desk desk, Form form, Action act, Action leave, String style) {
        Action saves = act.shortcut().isPresent() ? act : act.shortcut("Shortcut+S");
        acts = new HBox(form.saves(saves), new Buttons(desk).quiet(leave));
        acts.getStyleClass().add("acts");
        getStyleClass().add(style);
        getChildren().addAll(form, acts);
    }

    /** @param leave text key of the way back */
    public static FormBody page(Desk desk, Form form, Action act, String leave) {
        return new FormBody(desk, form, act, Action.of(leave, desk.navigator()::leave), "page-body");
    }

    /** @param leave text key of the way back */
    public static FormBody dialog(Desk desk, Form form, Action act, String leave) {
        return new FormBody(desk, form, act, Action.of(leave, desk.navigator()::leaveDialog), "dialog-body");
    }

    /** Before the form; what is added last stands on top. */
    public FormBody above(Node first) {
        getChildren().addFirst(first);
        return this;
    }

    /** A sentence before the form, where there is one. */
    public FormBody saying(Optional<String> explanation) {
        explanation.ifPresent(words -> above(WrappedWords.of(new Label(words))));
        return this;
    }

    /** Between the form and its act. */
    public FormBody below(Node last) {
        getChildren().add(getChildren().indexOf(acts), last);
        return this;
    }

    /** Lesser acts beside the one of the form. */
    public FormBody beside(Node act) {
        acts.getChildren().add(act);
        return this;
    }
}
