package org.teamaround.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What this user began to type and did not save: for the list on Home. */
public interface Unfinished {
    /** Newest first; changes while it is watched. */
    ObservableList<Draft> list();

    /** Opens the form with the text in it. */
    void resume(Draft draft);

    void discard(Draft draft);

    /** Where nothing is kept. */
    static Unfinished none() {
        return new Unfinished() {
            @Override
            public ObservableList<Draft> list() {
                return FXCollections.emptyObservableList();
            }

            @Override
            public void resume(Draft draft) {}

            @Override
            public void discard(Draft draft) {}
        };
    }
}
