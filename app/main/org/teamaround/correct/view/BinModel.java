package org.teamaround.correct.view;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.correct.BinKind;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;

/** Something on its way into the bin, with the reason. */
public final class BinModel {
    final StringProperty reason = new SimpleStringProperty("");
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final BinKind kind;
    private final UUID record;
    private final String what;
    private final CorrectionActs acts;
    private final Background background;
    private final Runnable done;

    BinModel(BinKind kind, UUID record, String what, CorrectionActs acts, Background background, Runnable done) {
        this.kind = kind;
        this.record = record;
        this.what = what;
        this.acts = acts;
        this.background = background;
        this.done = done;
    }

    String what() {
        return what;
    }

    /** What stands in the way is said before anything is typed. */
    void look() {
        background.run(() -> acts.bin().hindrances(kind, record, acts.actor().get()), problems::setAll);
    }

    void save() {
        background.run(() -> acts.bin().put(kind, record, reason.get(), acts.actor().get()).problems(), this::told);
    }

    private void told(List<Problem> found) {
        problems.setAll(found);
        if (found.isEmpty()) done.run();
    }
}
