package org.teamaround.directory.view;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.WrappedWords;

/** Above the form of an entry, quietly: what is there already. Nothing at all while nothing is like it. */
final class AlikePanel extends VBox {
    private final Desk desk;
    private final AlikeModel model;
    private final Action use;
    private final Consumer<UUID> used;

    /** @param use what the button beside each is called and which right it needs; its act is {@code used} */
    AlikePanel(Desk desk, AlikeModel model, Action use, Consumer<UUID> used) {
        this.desk = desk;
        this.model = model;
        this.use = use;
        this.used = used;
        getStyleClass().add("likely");
        setSpacing(6);
        setAccessibleRole(AccessibleRole.TEXT);
        model.lines.addListener((ListChangeListener<AlikeModel.Line>) change -> lay());
        lay();
        model.ask();
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
        setAccessibleText(desk.text().of("directory.alike.spoken", model.lines.size(), model.lines.getFirst().name()));
    }

    private Node row(AlikeModel.Line line) {
        Label why = WrappedWords.of(new Label(line.why()));
        why.getStyleClass().add("quiet");
        VBox said = new VBox(WrappedWords.of(new Label(line.name())), why);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Buttons buttons = new Buttons(desk);
        Node take = buttons.plain(new Action(use.key(), use.icon(), use.shortcut(), use.enabled(), use.offered(), () -> used.accept(line.id())));
        take.setAccessibleText(desk.text().of(use.key()) + ": " + line.name());
        Region not = buttons.quiet(Action.of("directory.alike.not-same", () -> model.notSame(line)));
        not.setAccessibleText(desk.text().of("directory.alike.not-same") + ": " + line.name());
        not.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, said, take, not);
        row.getStyleClass().add("likely-row");
        return row;
    }
}
