package org.teamaround.person.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Phrase;
import org.teamaround.person.FamilyRules;
import org.teamaround.kernel.Folded;
import org.teamaround.person.Person;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;
import org.teamaround.ui.Background;

/** The children of the vault, narrowed by what is typed. */
public final class ChildrenModel {
    final StringProperty wanted = new SimpleStringProperty("");
    final ObservableList<ChildRow> shown = FXCollections.observableArrayList();
    private final Persons persons;
    private final PersonNames names;
    private final CaseGlance cases;
    private final PersonWords words;
    private final Moment moment;
    private final Background background;
    private List<ChildRow> all = List.of();

    public ChildrenModel(Persons persons, CaseGlance cases, PersonWords words, Moment moment, Background background) {
        this.persons = persons;
        names = new PersonNames(persons);
        this.cases = cases;
        this.words = words;
        this.moment = moment;
        this.background = background;
        wanted.subscribe(this::narrow);
    }

    public void load() {
        background.run(this::read, rows -> {
            all = rows;
            narrow();
        });
    }

    private void narrow() {
        List<String> parts = Stream.of(wanted.get().split("\\s+")).map(Folded::of).filter(part -> !part.isEmpty()).toList();
        shown.setAll(all.stream().filter(row -> parts.stream().allMatch(Folded.of(row.words())::contains)).toList());
    }

    private List<ChildRow> read() {
        LocalDate today = moment.today();
        return persons.children().stream().map(child -> row(child, today)).toList();
    }

    private ChildRow row(Person child, LocalDate today) {
        CaseGlance.Glance glance = cases.of(child.id());
        Function<java.util.Optional<Phrase>, String> said = phrase -> phrase.map(words::phrase).orElse("");
        return new ChildRow(child.id(), names.display(child), child.reference(), words.age(child, today), child.school(), carers(child),
            said.apply(glance.state()), said.apply(glance.level()), glance.lead(), said.apply(glance.consent()));
    }

    private String carers(Person child) {
        return persons.relativesOf(child.id()).stream().filter(r -> !FamilyRules.isMutual(r.kind()))
            .filter(r -> r.livesWithChild() == org.teamaround.person.Answer.YES)
            .map(Relationship::relative).map(names::display).collect(Collectors.joining(", "));
    }
}
