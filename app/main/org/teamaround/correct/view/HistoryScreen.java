package org.teamaround.correct.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Tone;

/** What stood in a field before, newest change first down to what was entered at first; above, the last change in a sentence. */
public final class HistoryScreen extends Screen {
    private final Desk desk;
    private final HistoryModel model;
    private final TableList<HistoryLine> list;
    private final VBox top = new VBox();
    private final VBox body = new VBox();

    public HistoryScreen(Desk desk, HistoryModel model) {
        this.desk = desk;
        this.model = model;
        list = new TableList<>(desk.text(), "history.list", model.shown).column("when", 12, line -> Dates.moment(line.when()))
            .column("by", 10, HistoryLine::by).column("field", 12, HistoryLine::field).column("was", 14, HistoryLine::was)
            .column("now", 14, HistoryLine::now).column("why", 14, HistoryLine::why).column("act", 12, HistoryLine::act);
        body.getStyleClass().addAll("page-body", "wide");
        if (model.wanted().columns().isEmpty()) body.getChildren().add(choice());
        body.getChildren().addAll(top, list);
    }

    private Form choice() {
        Form form = new Form(desk, "history.choice").passing();
        form.choice("field", model.field, model.fields, name -> name);
        return form;
    }

    private void tell(String sentence) {
        top.getChildren().clear();
        if (!sentence.isEmpty()) top.getChildren().add(new Banner(sentence, Tone.QUIET));
    }

    @Override protected void attached() {
        keep(model.told.subscribe(this::tell));
        model.load();
    }

    @Override public String title() {
        return desk.text().of("history.screen.title", model.wanted().name());
    }

    @Override public Node content() {
        return body;
    }

    @Override public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
