package org.teamaround.plan.view;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.ui.Background;

/** The open cases, read off the window's thread. */
public final class PlansModel {
    final ObservableList<CaseRow> shown = FXCollections.observableArrayList();
    private final PlanShelf shelf;
    private final Background background;
    private final Supplier<String> me;
    private volatile String myName = "";

    /** Where nobody leads a case. */
    public PlansModel(PlanShelf shelf, Background background) {
        this(shelf, background, () -> "");
    }

    /** @param me the name under which whoever is at the window leads cases; empty when they do not; asked off the window's thread */
    public PlansModel(PlanShelf shelf, Background background, Supplier<String> me) {
        this.me = me;
        this.shelf = shelf;
        this.background = background;
    }

    public void load() {
        background.run(this::read, shown::setAll);
    }

    private List<CaseRow> read() {
        myName = me.get();
        return shelf.openCases();
    }

    boolean isMine(CaseRow row) {
        return !row.lead().isEmpty() && row.lead().equals(myName);
    }
}
