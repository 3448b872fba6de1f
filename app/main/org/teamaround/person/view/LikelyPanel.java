package org.teamaround.person.view;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.teamaround.person.view.LikelyModel.Line;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.WrappedWords;

/** Beside a form, quietly: who is there already. Nothing at all while nobody looks alike; its buttons are reached by Tab. */
public final class LikelyPanel extends VBox {
    private final Desk desk;
    private final LikelyModel model;
    private final Action use;
    private final Consumer<Line> used;

    /** @param use what the button beside each is called and which right it needs; its act is {@code used} */
    public LikelyPanel(Desk desk, LikelyModel model, Action use, Consumer<Line> used) {
        this.desk = desk;
        this.model = model;
        this.use = use;
        this.used = used;
        getStyleClass().add("likely");
        setSpacing(6);
        setAccessibleRole(AccessibleRole.TEXT);
        model.lines.addListener((ListChangeListener<Line>) change -> lay());
        lay();
    }

    private void lay() {
        boolean any = !model.lines.isEmpty();
        setVisible(any);
        setManaged(any);
        getChildren().clear();
        if (!any) return;
        Label heading = new Label(desk.text().of("likely.heading"));
        heading.getStyleClass().add("section-title");
        getChildren().add(heading);
        model.lines.forEach(line -> getChildren().add(row(line)));
        setAccessibleText(desk.text().of("likely.spoken", model.lines.size(), model.lines.getFirst().name()));
    }

    private Node row(Line line) {
        Label name = new Label(line.name());
        WrappedWords.of(name);
        Label why = new Label(line.why());
        WrappedWords.of(why);
        why.getStyleClass().add("quiet");
        VBox said = new VBox(name, why);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Buttons buttons = new Buttons(desk);
        Node take = buttons.plain(use.through(() -> used.accept(line)));
        Region not = buttons.quiet(Action.of("likely.not-same", () -> model.notSame(line)));
        take.setAccessibleText(desk.text().of(use.key()) + ": " + line.name());
        not.setAccessibleText(desk.text().of("likely.not-same") + ": " + line.name());
        not.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, said, take, not);
        row.getStyleClass().add("likely-row");
        return row;
    }
}
