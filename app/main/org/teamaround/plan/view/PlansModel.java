package org.teamaround.plan.view;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Folded;
import org.teamaround.ui.Background;

/** The open cases, narrowed by what is typed. */
public final class PlansModel {
    final StringProperty wanted = new SimpleStringProperty("");
    final ObservableList<CaseRow> shown = FXCollections.observableArrayList();
    private final PlanShelf shelf;
    private final Background background;
    private List<CaseRow> all = List.of();

    public PlansModel(PlanShelf shelf, Background background) {
        this.shelf = shelf;
        this.background = background;
        wanted.subscribe(this::narrow);
    }

    public void load() {
        background.run(shelf::openCases, rows -> {
            all = rows;
            narrow();
        });
    }

    private void narrow() {
        String typed = Folded.of(wanted.get().strip());
        shown.setAll(all.stream().filter(r -> Folded.of(r.name() + ' ' + r.lead() + ' ' + r.reference()).contains(typed)).toList());
    }
}
