package org.teamaround.person.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Person;
import org.teamaround.person.PersonField;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.merge.SideBySide;
import org.teamaround.ui.Among;
import org.teamaround.ui.Background;
import org.teamaround.ui.Text;

/** Two entries next to each other, and of each field on which they differ which side is to stand. */
public final class MergeModel {
    /** @param words name, birth and reference */
    public record Choice(PersonId person, String words) {}

    /**
     * @param both     both sides are kept; the choice says which stands first
     * @param givenUps whether the side of the one given up is to stand
     */
    record Line(PersonField field, String kept, String givenUp, boolean both, BooleanProperty givenUps) {}

    record Shown(String kept, String givenUp, List<Line> lines, Map<String, Integer> moves, boolean narrows) {}

    final ObjectProperty<Optional<Choice>> other = new SimpleObjectProperty<>(Optional.empty());
    final Among<Choice> choices;
    final ObservableList<Choice> merged = FXCollections.observableArrayList();
    final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final MergeActs acts;
    private final Text text;
    private final PersonNames names;
    private final PersonWords words;
    private final Background background;
    private final Consumer<PersonId> done;
    private final PersonId person;
    private boolean swapped;

    /** @param done told who was kept */
    public MergeModel(PersonId person, MergeActs acts, Text text, Background background, Consumer<PersonId> done) {
        this.person = person;
        this.acts = acts;
        this.text = text;
        names = new PersonNames(acts.persons());
        words = new PersonWords(text);
        this.background = background;
        this.done = done;
        choices = new Among<>(background, this::meant);
        other.subscribe(chosen -> compare());
    }

    /** Whom to choose at once may be known. */
    void load(Optional<PersonId> with) {
        background.run(() -> with.flatMap(acts.persons()::find).map(this::choice), known -> {
            if (known.isPresent()) other.set(known);
        });
        background.run(() -> acts.unmerge().mergedInto(person).stream().map(this::choice).toList(), merged::setAll);
    }

    /** Whoever looks alike, as long as nothing is typed. */
    private List<Choice> meant(String typed) {
        return (typed.isBlank() ? alike() : acts.byWords().people(typed).stream().filter(p -> !p.id().equals(person))).map(this::choice).toList();
    }

    private Stream<Person> alike() {
        return acts.persons().find(person).stream().flatMap(p -> acts.likeness().of(p).stream()).filter(l -> !l.twin())
            .flatMap(l -> acts.persons().find(l.person()).stream());
    }

    private Choice choice(Person p) {
        return new Choice(p.id(), words.apart(names.display(p), p));
    }

    /** The other one is to be kept instead. */
    void swap() {
        swapped = !swapped;
        compare();
    }

    private PersonId kept() {
        return swapped ? other.get().orElseThrow().person() : person;
    }

    private PersonId givenUp() {
        return swapped ? person : other.get().orElseThrow().person();
    }

    private void compare() {
        shown.set(Optional.empty());
        problems.clear();
        if (other.get().isEmpty()) return;
        PersonId kept = kept();
        PersonId givenUp = givenUp();
        background.run(() -> acts.merge().sideBySide(kept, givenUp, acts.actor()).map(this::shown), outcome -> {
            problems.setAll(outcome.problems());
            shown.set(outcome.result());
        });
    }

    private Shown shown(SideBySide side) {
        FieldWords fields = new FieldWords(text, acts.persons());
        List<Line> lines = side.differing().stream().map(field -> new Line(field, fields.of(field, side.kept()), fields.of(field, side.givenUp()),
            side.both().contains(field), new SimpleBooleanProperty(side.proposed().contains(field)))).toList();
        return new Shown(choice(side.kept()).words(), choice(side.givenUp()).words(), lines, new TreeMap<>(side.moves()), side.narrows());
    }

    void merge() {
        if (shown.get().isEmpty()) {
            if (problems.isEmpty()) problems.setAll(Problem.at("other", "merge.problem.nobody"));
            return;
        }
        Set<PersonField> from = shown.get().get().lines().stream().filter(l -> l.givenUps().get()).map(Line::field).collect(Collectors.toSet());
        PersonId kept = kept();
        PersonId givenUp = givenUp();
        background.run(() -> acts.merge().merge(kept, givenUp, from, acts.actor()), outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(one -> done.accept(kept));
        });
    }
}
