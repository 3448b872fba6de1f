package org.teamaround.correct.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.correct.MoveRequest;
import org.teamaround.correct.MovedKind;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.ui.Among;
import org.teamaround.ui.Background;

/** What stands with the wrong child on its way to the right one. */
public final class MoveModel {
    final ObjectProperty<Optional<Person>> to = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty reason = new SimpleStringProperty("");
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    /** Whoever else it could belong to. */
    final Among<Person> others;
    private final PersonId child;
    private final CorrectionRow row;
    private final CorrectionActs acts;
    private final PersonNames names;
    private final Background background;
    private final Runnable done;

    MoveModel(PersonId child, CorrectionRow row, CorrectionActs acts, Background background, Runnable done) {
        this.child = child;
        this.row = row;
        this.acts = acts;
        this.background = background;
        this.done = done;
        others = new Among<>(background, typed -> acts.byWords().children(typed).stream().filter(p -> !p.id().equals(child)).toList());
        names = new PersonNames(acts.persons());
    }

    CorrectionRow row() {
        return row;
    }

    MovedKind kind() {
        return row.moved().orElseThrow();
    }

    String name(Person person) {
        return person.reference().isEmpty() ? names.display(person) : names.display(person) + " · " + person.reference();
    }

    void save() {
        if (to.get().isEmpty()) {
            problems.setAll(Problem.at("to", "correct.problem.no-such-child"));
            return;
        }
        MoveRequest wanted = new MoveRequest(kind(), row.record(), child, to.get().orElseThrow().id());
        background.run(() -> acts.move().move(wanted, reason.get(), acts.actor().get()).problems(), this::told);
    }

    private void told(List<Problem> found) {
        problems.setAll(found);
        if (found.isEmpty()) done.run();
    }
}
