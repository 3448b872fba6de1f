package org.teamaround.person.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Phrase;
import org.teamaround.person.Address;
import org.teamaround.person.FamilyRules;
import org.teamaround.person.Person;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;
import org.teamaround.ui.Background;

/** The children of the vault, read off the window's thread. */
public final class ChildrenModel {
    final ObservableList<ChildRow> shown = FXCollections.observableArrayList();
    private final Persons persons;
    private final PersonNames names;
    private final CaseGlance cases;
    private final PersonWords words;
    private final Moment moment;
    private final Background background;
    private final ChildPlaces places;

    public ChildrenModel(Persons persons, CaseGlance cases, PersonWords words, Moment moment, Background background) {
        this(persons, cases, words, moment, background, ChildPlaces.UNTOLD);
    }

    public ChildrenModel(Persons persons, CaseGlance cases, PersonWords words, Moment moment, Background background, ChildPlaces places) {
        this.places = places;
        this.persons = persons;
        names = new PersonNames(persons);
        this.cases = cases;
        this.words = words;
        this.moment = moment;
        this.background = background;
    }

    public void load() {
        background.run(this::read, shown::setAll);
    }

    private List<ChildRow> read() {
        LocalDate today = moment.today();
        BiFunction<String, String, String> areas = places.areas().get();
        String me = places.me().get();
        return persons.children().stream().map(child -> row(child, today, areas, me)).toList();
    }

    private ChildRow row(Person child, LocalDate today, BiFunction<String, String, String> areas, String me) {
        CaseGlance.Glance glance = cases.of(child.id());
        Function<java.util.Optional<Phrase>, String> said = phrase -> phrase.map(words::phrase).orElse("");
        return new ChildRow(child.id(), names.display(child), child.reference(), words.age(child, today),
            AgeGroup.days(child.birth(), today).stream().boxed().findFirst(), words.band(AgeGroup.of(child.birth(), today)), area(child, today, areas),
            child.school(), carers(child), said.apply(glance.state()), said.apply(glance.level()), glance.lead(), said.apply(glance.consent()),
            !glance.lead().isEmpty() && glance.lead().equals(me));
    }

    /** Of the address where the child lives now; that of a restricted one is not told in a list, whoever reads it. */
    private String area(Person child, LocalDate today, BiFunction<String, String, String> areas) {
        List<Address> now = child.addresses().stream().flatMap(said -> said.answer().stream()).filter(a -> a.to().filter(day -> day.isBefore(today)).isEmpty()).toList();
        if (now.stream().anyMatch(Address::restricted)) return words.withheld();
        return now.stream().flatMap(a -> a.told().stream()).map(told -> areas.apply(told.ward(), told.postcode())).filter(area -> !area.isEmpty())
            .findFirst().orElse("");
    }

    private String carers(Person child) {
        return persons.relativesOf(child.id()).stream().filter(r -> !FamilyRules.isMutual(r.kind()))
            .filter(r -> r.livesWithChild() == org.teamaround.person.Answer.YES)
            .map(Relationship::relative).map(names::display).collect(Collectors.joining(", "));
    }
}
