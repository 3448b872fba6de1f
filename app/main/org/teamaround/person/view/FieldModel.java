package org.teamaround.person.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.EditField;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonField;
import org.teamaround.person.Persons;
import org.teamaround.ui.Background;

/** One line of a person's facts as it is changed where it stands. Saved as one act; who was faster is told, and then one may save all the same. */
final class FieldModel {
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    final PersonFieldsModel typed;
    private final List<PersonField> fields;
    private final EditField edit;
    private final Persons persons;
    private final Actor actor;
    private final Background background;
    private final Consumer<Person> saved;
    private Person seen;

    /** @param seen the person as it is shown */
    FieldModel(Person seen, List<Practitioner> workers, List<PersonField> fields, EditField edit, Persons persons, Actor actor, Background background, Consumer<Person> saved) {
        this.seen = seen;
        this.fields = fields;
        this.edit = edit;
        this.persons = persons;
        this.actor = actor;
        this.background = background;
        this.saved = saved;
        typed = PersonFieldsModel.of(PersonDraft.of(seen), workers);
    }

    void save() {
        List<Problem> unreadable = typed.problems().stream().filter(problem -> fields.contains(PersonField.BIRTH)).toList();
        if (!unreadable.isEmpty()) problems.setAll(unreadable);
        else background.run(() -> edit.edit(seen.id(), fields, seen, typed.draft(), actor), this::told);
    }

    private void told(Outcome<Person> outcome) {
        outcome.handle(person -> {
            problems.clear();
            saved.accept(person);
        }, found -> {
            problems.setAll(found);
            if (found.stream().anyMatch(problem -> problem.key().equals("person.problem.changed-meanwhile"))) background.run(() -> persons.find(seen.id()), now -> now.ifPresent(person -> seen = person));
        });
    }
}
