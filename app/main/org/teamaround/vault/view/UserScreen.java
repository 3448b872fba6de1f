package org.teamaround.vault.view;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.WrappedWords;

/** A new user, or the roles of one there is. */
public final class UserScreen extends Screen {
    private final Desk desk;
    private final UserModel model;
    private final VBox body;

    UserScreen(Desk desk, UserModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "keys.user");
        if (model.before.isEmpty()) form.text("name", model.name).wide();
        form.ticks("roles", model.roles, UsersScreen.offered(), desk.text().words("keys.role")).wide();
        form.follows(model.problems);
        Label about = new Label(desk.text().of(model.before.isEmpty() ? "keys.user.about-new" : "keys.user.about-roles"));
        WrappedWords.of(about);
        about.getStyleClass().add("lead");
        String act = model.before.isEmpty() ? "keys.user.add" : "keys.user.change";
        Button save = form.saves(Action.of(act, model::save).icon("bi-check2").shortcut("Shortcut+S").needs(Right.KEEP_VAULT));
        save.textProperty().bind(Bindings.when(model.busy).then(desk.text().of("keys.busy")).otherwise(desk.text().of(act)));
        HBox acts = new HBox(save, new Buttons(desk).quiet(Action.of("keys.leave", desk.navigator()::back)));
        acts.getStyleClass().add("acts");
        body = new VBox(about, form, acts);
        body.getStyleClass().add("page-body");
    }

    @Override
    public String title() {
        return model.before.map(user -> desk.text().of("keys.user.title-roles", user.name())).orElseGet(() -> desk.text().of("keys.user.title-new"));
    }

    @Override
    public Node content() {
        return body;
    }
}
