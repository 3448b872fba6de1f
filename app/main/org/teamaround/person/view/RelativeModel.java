package org.teamaround.person.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Answer;
import org.teamaround.person.FamilyRules;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.ResponsibilityBasis;
import org.teamaround.ui.Background;
import org.teamaround.ui.Text;

/** Somebody of a child's family: one already in the record, or a new person, and what they are to the child. */
public final class RelativeModel {
    final ObjectProperty<Optional<Person>> known = new SimpleObjectProperty<>(Optional.empty());
    final PersonFieldsModel fresh = PersonFieldsModel.adult();
    final ObjectProperty<Optional<RelationshipKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Answer>> responsibility = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Answer>> livesWith = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<ResponsibilityBasis>> by = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Person>> through = new SimpleObjectProperty<>(Optional.empty());
    final BooleanProperty mustNot = new SimpleBooleanProperty();
    final StringProperty why = new SimpleStringProperty("");
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final PersonId child;
    private final PersonActs acts;
    private final Background background;
    private final Runnable saved;
    private List<Person> parents = List.of();
    private Optional<LikelyModel> likely = Optional.empty();

    public RelativeModel(PersonId child, PersonActs acts, Background background, Runnable saved) {
        this.child = child;
        this.acts = acts;
        this.background = background;
        this.saved = saved;
    }

    /** @param known the child's parents: whose mother, sister or partner the relative may be */
    RelativeModel throughAnyOf(List<Person> known) {
        parents = known;
        return this;
    }

    List<Person> parents() {
        return parents;
    }

    /** A relationship that stands, to be changed. */
    RelativeModel of(Relationship relationship, Person relative) {
        known.set(Optional.of(relative));
        kind.set(Optional.of(relationship.kind()));
        responsibility.set(asked(relationship.parentalResponsibility()));
        livesWith.set(asked(relationship.livesWithChild()));
        by.set(relationship.by());
        through.set(parents.stream().filter(p -> relationship.through().filter(p.id()::equals).isPresent()).findFirst());
        mustNot.set(relationship.mustNotReceive().isPresent());
        why.set(relationship.mustNotReceive().orElse(""));
        return this;
    }

    /** Whom of the record the one being typed may be; the child itself is none of them. */
    LikelyModel likely(Text text) {
        likely = Optional.of(new LikelyModel(acts.likely(), text, background).follows(fresh).inFamilyOf(Set.of(child)));
        return likely.get();
    }

    void save() {
        List<Problem> missing = new ArrayList<>();
        if (known.get().isEmpty() && fresh.isEmpty()) missing.add(Problem.at("known", "person.problem.relative-missing"));
        if (kind.get().isEmpty()) missing.add(Problem.at("kind", "person.problem.kind-missing"));
        problems.setAll(missing);
        if (!missing.isEmpty()) return;
        background.run(this::keep, outcome -> {
            problems.setAll(outcome.problems());
            if (outcome.isDone()) saved.run();
        });
    }

    private Outcome<Relationship> keep() {
        return known.get().map(person -> acts.relate().relate(relationship(person.id()), acts.actor()))
            .orElseGet(() -> acts.enterRelative().enter(typed(), this::relationship, acts.actor()).map(this::remembered));
    }

    private Relationship remembered(Relationship entered) {
        likely.ifPresent(asked -> acts.likely().remember(entered.relative(), asked.declined()));
        return entered;
    }

    /** A brother or sister is a child, everybody else of the family an adult. */
    private PersonDraft typed() {
        PersonDraft draft = fresh.draft();
        return FamilyRules.isSibling(kind.get().orElseThrow()) ? draft.asChild() : draft;
    }

    private RelationshipDraft relationship(PersonId relative) {
        return new RelationshipDraft(child, relative, kind.get().orElseThrow(), responsibility.get().orElse(Answer.NOT_YET_ASKED),
            livesWith.get().orElse(Answer.NOT_YET_ASKED), mustNot.get() ? Optional.of(why.get()) : Optional.empty(), by.get(),
            through.get().map(Person::id));
    }

    private static Optional<Answer> asked(Answer answer) {
        return Optional.of(answer).filter(a -> a != Answer.NOT_YET_ASKED);
    }
}
