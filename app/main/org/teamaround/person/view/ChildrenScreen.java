package org.teamaround.person.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Desk;
import org.teamaround.ui.EmptyState;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;

/** All children: name, age, school, who cares for them, and how their case stands. Enter opens a child's page. */
public final class ChildrenScreen extends Screen implements Refreshable {
    private final Desk desk;
    private final ChildrenModel model;
    private final TableList<ChildRow> table;
    private final VBox body = new VBox();

    public ChildrenScreen(Desk desk, ChildrenModel model, OpensChild opens) {
        this.desk = desk;
        this.model = model;
        table = new TableList<>(desk.text(), "person.list", model.shown).column("name", 19, ChildRow::name)
            .column("age", 8, ChildRow::age).sortedBy(ChildRow::ageDays).column("state", 12, ChildRow::state).picked().column("lead", 12, ChildRow::lead).picked()
            .column("level", 8, ChildRow::level).picked().column("consent", 12, ChildRow::consent)
            .column("carers", 14, ChildRow::carers).hidden().column("school", 12, ChildRow::school).picked().hidden()
            .column("area", 9, ChildRow::area).picked().hidden().column("band", 7, ChildRow::band).sortedBy(ChildRow::ageDays).picked().hidden()
            .column("reference", 7, ChildRow::reference).only("mine", ChildRow::mine).only("no-lead", row -> row.lead().isEmpty())
            .offers("mine").opens(row -> opens.open(row.id())).tools(desk);
        EmptyState reading = new EmptyState("bi-hourglass-split", desk.text().of("person.list.reading"));
        Node none = table.table().getPlaceholder();
        model.reading().subscribe(is -> table.table().setPlaceholder(is ? reading : none));
        VBox.setVgrow(table, Priority.ALWAYS);
        body.getStyleClass().add("page-body");
        body.getChildren().add(table);
    }

    @Override public String title() {
        return desk.text().of("person.list.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public Optional<Node> firstFocus() {
        return Optional.of(table.table());
    }

    @Override public void refresh() {
        model.load();
    }
}
