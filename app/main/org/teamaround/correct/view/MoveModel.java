package org.teamaround.correct.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.teamaround.correct.MoveRequest;
import org.teamaround.correct.MovedKind;
import org.teamaround.correct.MovedRecord;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.ui.Among;
import org.teamaround.ui.Background;
import org.teamaround.ui.FormAct;

/** What stands with the wrong child on its way to the right one. */
public final class MoveModel {
    final ObjectProperty<Optional<Person>> to = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty reason = new SimpleStringProperty("");
    final ObservableList<Problem> problems;
    /** Whoever else it could belong to. */
    final Among<Person> others;
    private final PersonId child;
    private final CorrectionRow row;
    private final CorrectionActs acts;
    private final PersonNames names;
    private final FormAct<MovedRecord> keeps;

    MoveModel(PersonId child, CorrectionRow row, CorrectionActs acts, Background background, Runnable done) {
        this.child = child;
        this.row = row;
        this.acts = acts;
        keeps = new FormAct<>(background, this::move, kept -> done.run());
        problems = keeps.problems;
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
        keeps.run();
    }

    private Outcome<MovedRecord> move() {
        return to.get().map(right -> acts.move().move(new MoveRequest(kind(), row.record(), child, right.id()), reason.get(), acts.actor().get()))
            .orElseGet(() -> Outcome.refused(Problem.at("to", "correct.problem.no-such-child")));
    }
}
