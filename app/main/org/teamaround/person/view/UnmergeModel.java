package org.teamaround.person.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Mergings.Later;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonField;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.merge.Parting;
import org.teamaround.person.merge.Parting.Going;
import org.teamaround.ui.Background;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;

/** Two people to be taken apart, and what came since the merging: whose each of it is. */
public final class UnmergeModel {
    /**
     * @param what  the field or kind of record, what it says now, when and by whom
     * @param field absent for a record that came
     * @param goes  whether it goes with the one who was given up
     */
    record Line(String what, Optional<PersonField> field, Later later, BooleanProperty goes) {}

    record Shown(String kept, String givenUp, String when, List<Line> lines) {}

    final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final PersonId givenUp;
    private final MergeActs acts;
    private final Text text;
    private final Background background;
    private final Consumer<PersonId> done;

    /** @param done told who stands on their own again */
    public UnmergeModel(PersonId givenUp, MergeActs acts, Text text, Background background, Consumer<PersonId> done) {
        this.givenUp = givenUp;
        this.acts = acts;
        this.text = text;
        this.background = background;
        this.done = done;
    }

    void load() {
        background.run(() -> acts.unmerge().look(givenUp, acts.actor()).map(this::shown), outcome -> {
            problems.setAll(outcome.problems());
            shown.set(outcome.result());
        });
    }

    private Shown shown(Parting parting) {
        PersonNames names = new PersonNames(acts.persons());
        FieldWords words = new FieldWords(text, acts.persons());
        List<Line> lines = new ArrayList<>();
        parting.changed().forEach(changed -> lines.add(line(text.of("merge.changed", text.of(changed.field().key()), words.of(changed.field(), parting.kept()),
            day(changed.last()), changed.last().by()), Optional.of(changed.field()), changed.last())));
        parting.came().forEach(later -> lines.add(line(text.of("merge.came", kind(later.table()), day(later), later.by()), Optional.empty(), later)));
        return new Shown(names.display(parting.kept()), names.display(parting.givenUp()), Dates.day(parting.merging().when().atZone(Moment.ZONE).toLocalDate()), lines);
    }

    private static Line line(String what, Optional<PersonField> field, Later later) {
        return new Line(what, field, later, new SimpleBooleanProperty());
    }

    private static String day(Later later) {
        return Dates.day(later.when().atZone(Moment.ZONE).toLocalDate());
    }

    private String kind(String table) {
        return text.find("merge.kind." + table).orElseGet(() -> text.of("merge.kind.other"));
    }

    void part() {
        if (shown.get().isEmpty()) return;
        List<Line> going = shown.get().get().lines().stream().filter(l -> l.goes().get()).toList();
        Set<PersonField> fields = going.stream().flatMap(l -> l.field().stream()).collect(Collectors.toSet());
        Set<Later> came = going.stream().filter(l -> l.field().isEmpty()).map(Line::later).collect(Collectors.toSet());
        background.run(() -> acts.unmerge().part(givenUp, new Going(fields, came), acts.actor()), outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(own -> done.accept(own.id()));
        });
    }
}
