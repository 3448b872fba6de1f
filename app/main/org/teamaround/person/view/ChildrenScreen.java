package org.teamaround.person.view;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;

/** All children: name, age, school, who cares for them, and how their case stands. Enter opens a child's page. */
public final class ChildrenScreen extends Screen implements Refreshable {
    private final Desk desk;
    private final ChildrenModel model;
    private final VBox body = new VBox();

    public ChildrenScreen(Desk desk, ChildrenModel model, OpensChild opens) {
        this.desk = desk;
        this.model = model;
        Form filter = new Form(desk, "person.list").passing();
        filter.text("wanted", model.wanted);
        TableList<ChildRow> table = new TableList<>(desk.text(), "person.list", model.shown).column("name", 18, ChildRow::name)
            .column("age", 10, ChildRow::age).column("state", 10, ChildRow::state).column("level", 5, ChildRow::level)
            .column("lead", 10, ChildRow::lead).column("consent", 8, ChildRow::consent).column("carers", 11, ChildRow::carers)
            .column("school", 9, ChildRow::school).column("reference", 6, ChildRow::reference);
        table.opens(row -> opens.open(row.id()));
        VBox.setVgrow(table, Priority.ALWAYS);
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(filter, table);
    }

    @Override public String title() {
        return desk.text().of("person.list.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public void refresh() {
        model.load();
    }
}
