package org.teamaround.person.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonRules;
import org.teamaround.ui.Background;
import org.teamaround.ui.Text;

/** One person being changed. What is only worth a second look is told once; saving again goes on. */
public final class PersonModel {
    final PersonFieldsModel fields;
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Person before;
    private final PersonActs acts;
    private final Moment moment;
    private final Background background;
    private final Consumer<Person> saved;
    private List<Problem> told = List.of();

    PersonModel(FamilyModel.Changing changing, PersonActs acts, Moment moment, Background background, Consumer<Person> saved) {
        this(changing.person(), changing.workers(), acts, moment, background, saved);
    }

    /** @param workers through whom something can be brought by hand */
    public PersonModel(Person before, List<Practitioner> workers, PersonActs acts, Moment moment, Background background, Consumer<Person> saved) {
        this.before = before;
        this.acts = acts;
        this.moment = moment;
        this.background = background;
        this.saved = saved;
        fields = PersonFieldsModel.of(PersonDraft.of(before), workers);
    }

    Person before() {
        return before;
    }

    /** Who else there may be the same person. */
    LikelyModel likely(Text text) {
        return new LikelyModel(acts.likely(), text, background).follows(fields).changing(before.id());
    }

    void merge(Optional<PersonId> with) {
        acts.merges().open(before.id(), with);
    }

    boolean isChanged() {
        return !fields.draft().equals(PersonDraft.of(before));
    }

    void save() {
        PersonDraft draft = fields.draft();
        List<Problem> first = fields.problems();
        List<Problem> warnings = PersonRules.warnings(draft, moment.today());
        if (!first.isEmpty() || !warnings.equals(told)) {
            told = warnings;
            problems.setAll(first.isEmpty() ? warnings : first);
            if (!problems.isEmpty()) return;
        }
        background.run(() -> acts.change().change(before.id(), draft, acts.actor()), outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(saved);
        });
    }
}
