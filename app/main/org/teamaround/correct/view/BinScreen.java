package org.teamaround.correct.view;

import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.correct.BinLine;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;

/** The bin: what was entered by mistake, who put it there, when and why. Everything in it can be restored as it was. */
public final class BinScreen extends Screen implements Refreshable {
    private final Desk desk;
    private final BinListModel model;
    private final TableList<BinLine> list;
    private final VBox body = new VBox();

    /** @param more opens the form for what stands in the directory */
    public BinScreen(Desk desk, BinListModel model, Runnable more) {
        this.desk = desk;
        this.model = model;
        list = new TableList<>(desk.text(), "correct.binned", model.lines).column("kind", 8, line -> desk.text().of(Word.of("correct.kind", line.kind())))
            .column("what", 18, line -> desk.text().of(line.what().key(), line.what().arguments().toArray())).column("by", 12, BinLine::by)
            .date("when", 9, line -> Optional.of(line.when().atZone(Moment.ZONE).toLocalDate())).column("why", 22, line -> line.why().orElse(""));
        BooleanBinding chosen = list.table().getSelectionModel().selectedItemProperty().isNotNull();
        HBox foot = new HBox(new Buttons(desk).main(Action.of("correct.binned.restore", this::restore).icon("bi-arrow-counterclockwise").enabledWhen(chosen).needs(Right.CORRECT)),
            new Buttons(desk).quiet(Action.of("correct.binned.directory", more).icon("bi-trash").needs(Right.CORRECT)));
        foot.getStyleClass().add("acts");
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(list, foot);
    }

    private void restore() {
        list.selected().ifPresent(line -> model.restore(line, problem -> desk.navigator().say(problem.map(desk.text()::of)
            .orElse(desk.text().of("correct.binned.restored", Dates.time(desk.moment().local().toLocalTime()))))));
    }

    @Override public void refresh() {
        model.load();
    }

    @Override public String title() {
        return desk.text().of("correct.binned.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
