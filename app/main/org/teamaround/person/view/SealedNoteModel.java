package org.teamaround.person.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.person.SealedNote;
import org.teamaround.ui.Background;

/** A restricted note as it is written, or corrected with a reason. */
public final class SealedNoteModel {
    final StringProperty text = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final PersonId child;
    private final Optional<SealedNote> before;
    private final RestrictedActs acts;
    private final Background background;
    private final Runnable saved;

    /** @param before the note to be corrected; empty for a new one */
    public SealedNoteModel(PersonId child, Optional<SealedNote> before, RestrictedActs acts, Background background, Runnable saved) {
        this.child = child;
        this.before = before;
        this.acts = acts;
        this.background = background;
        this.saved = saved;
        text.set(wording());
    }

    PersonId child() {
        return child;
    }

    boolean corrects() {
        return before.isPresent();
    }

    boolean isChanged() {
        return !text.get().equals(wording()) || !reason.get().isBlank();
    }

    void save() {
        background.run(() -> before.map(note -> acts.correct().correct(note.id(), text.get(), reason.get(), acts.actor()).problems())
            .orElseGet(() -> acts.write().write(child, text.get(), acts.actor()).problems()), this::told);
    }

    private void told(List<Problem> found) {
        problems.setAll(found);
        if (found.isEmpty()) saved.run();
    }

    private String wording() {
        return before.flatMap(note -> note.latest().words()).map(SealedNote.Words::text).orElse("");
    }
}
