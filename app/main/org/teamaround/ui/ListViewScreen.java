package org.teamaround.ui;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Problem;

/** Saves a list as it stands under a name: chips, words, sorting and columns. */
final class ListViewScreen<T> extends Screen {
    static final int LONGEST = 100;
    private final ListDesk<T> desk;
    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanProperty first = new SimpleBooleanProperty();
    private final Form form;
    private final VBox body = new VBox();

    ListViewScreen(ListDesk<T> desk) {
        this.desk = desk;
        form = new Form(desk.desk(), "ui.list.save").passing();
        form.text("name", name);
        form.tick("first", first);
        HBox acts = new HBox(form.saves(Action.of("ui.list.save.act", this::save).shortcut("Enter")));
        acts.getStyleClass().add("acts");
        body.getStyleClass().add("dialog-body");
        body.getChildren().addAll(form, acts);
    }

    private void save() {
        String called = name.get().strip();
        if (called.isEmpty()) form.show(List.of(Problem.at("name", "kernel.problem.required")));
        else if (called.length() > LONGEST) form.show(List.of(Problem.at("name", "kernel.problem.too-long", LONGEST, called.length())));
        else {
            desk.desk().navigator().closeDialog();
            desk.keep(called, first.get());
        }
    }

    @Override
    public String title() {
        return desk.desk().text().of("ui.list.save.title");
    }

    @Override
    public Node content() {
        return body;
    }
}
