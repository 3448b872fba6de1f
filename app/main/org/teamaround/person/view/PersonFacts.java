package org.teamaround.person.view;

import org.jspecify.annotations.Nullable;
import java.util.function.Consumer;
import java.util.ArrayList;
import java.util.List;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Answer;
import org.teamaround.person.Immigration;
import org.teamaround.person.InWords;
import org.teamaround.person.NumberRules;
import org.teamaround.person.Person;
import org.teamaround.person.Religion;
import org.teamaround.person.Whereabouts;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Text;

/** What is known of a person, to read. */
final class PersonFacts {
    private final Text text;
    private final PersonWords words;
    private final LocalDate today;
    private final InWords said;
    private final Function<PractitionerId, Optional<String>> worker;
    private final List<String> empty = new ArrayList<>();
    private @Nullable Person shown;
    private Optional<PersonInPlace> inPlace = Optional.empty();
    private Consumer<Person> saved = changed -> { };

    /** @param worker the name of a practitioner, through whom something is brought by hand */
    PersonFacts(Text text, LocalDate today, Function<PractitionerId, Optional<String>> worker) {
        this.worker = worker;
        said = new InWords(text::of);
        this.text = text;
        this.today = today;
        words = new PersonWords(text);
    }

    /** From now on each line can be changed where it stands. */
    PersonFacts changing(PersonInPlace place, Consumer<Person> saved) {
        inPlace = Optional.of(place);
        this.saved = saved;
        return this;
    }

    /** As everybody reads it, or opened for who asked to see what is restricted. */
    Facts of(Person person, String name) {
        Facts facts = new Facts();
        shown = person;
        empty.clear();
        names(facts, person, name);
        background(facts, person);
        whereabouts(facts, person);
        unlessEmpty(facts, "schooling", said.schooling(person.schooling()));
        numbers(facts, person);
        inPlace.ifPresent(place -> place.offer(person, empty, facts, saved));
        return facts;
    }

    private void names(Facts facts, Person person, String name) {
        line(facts, "name", name);
        unlessEmpty(facts, "reference", person.reference());
        unlessEmpty(facts, "knownAs", person.name().knownAs());
        unlessEmpty(facts, "nativeScript", person.name().nativeScript());
        unlessEmpty(facts, "alsoKnownAs", String.join(", ", person.name().alsoKnownAs()));
        line(facts, "birth", words.birth(person.birth()));
        line(facts, "age", words.age(person, today));
    }

    private void background(Facts facts, Person person) {
        line(facts, "gender", words.stated(person.gender(), text.words("person.gender")));
        line(facts, "ethnicity", said.ethnicity(person.background()));
        if (!person.background().religion().equals(Stated.<Religion>notYetAsked()) || !person.background().religionNote().isEmpty())
            line(facts, "religion", said.religion(person.background()));
        if (!person.background().immigration().equals(Immigration.NOT_ASKED)) line(facts, "immigration", said.immigration(person.background().immigration()));
        line(facts, "languages", said.languages(person.languages()));
        line(facts, "interpreter", said.interpreter(person.languages()));
        line(facts, "disabled", said.disability(person.disability()));
        unlessEmpty(facts, "needsNote", person.needsNote());
    }

    private void whereabouts(Facts facts, Person person) {
        line(facts, "address", addresses(person));
        switch (person.whereabouts()) {
            case Whereabouts.Withheld _ -> line(facts, "reach", text.of("person.withheld.near"));
            case Whereabouts.Told told -> near(facts, told);
        }
    }

    private void near(Facts facts, Whereabouts.Told told) {
        unlessEmpty(facts, "mobile", told.reach().mobile());
        unlessEmpty(facts, "phone", told.reach().phone());
        unlessEmpty(facts, "email", told.reach().email());
        if (told.reach().without() != Stated.Why.NOT_YET_ASKED) line(facts, "phone", said.why(told.reach().without()));
        unlessEmpty(facts, "safe", said.safe(told.reach(), worker));
        unlessEmpty(facts, "safeNote", told.reach().safeNote());
        unlessEmpty(facts, "school", told.school());
        unlessEmpty(facts, "gp", told.gp());
        unlessEmpty(facts, "nurse", told.nurse());
    }

    private void numbers(Facts facts, Person person) {
        unlessEmpty(facts, "nhsNumber", flagged(NumberRules.spaced(person.nhsNumber()), NumberRules.flagsNhs(person.nhsNumber())));
        unlessEmpty(facts, "upn", flagged(person.upn(), NumberRules.flagsUpn(person.upn())));
        unlessEmpty(facts, "references", InWords.references(person.identifiers().others()));
    }

    /** A number that does not check is shown with its flag, wherever it is shown to be read. */
    private String flagged(String number, boolean flag) {
        return flag ? number + "  \u26A0 " + text.of("person.number.does-not-check") : number;
    }

    private String addresses(Person person) {
        if (person.addresses().isEmpty()) return words.answer(Answer.NOT_YET_ASKED);
        return person.addresses().stream().map(words::dated).collect(Collectors.joining("\n"));
    }

    private void line(Facts facts, String name, String said) {
        String label = text.of("person.facts." + name);
        if (inPlace.isEmpty() || shown == null) facts.line(label, said);
        else facts.line(label, inPlace.get().line(shown, name, said, saved));
    }

    private void unlessEmpty(Facts facts, String name, String said) {
        if (said.isEmpty()) empty.add(name);
        else line(facts, name, said);
    }
}
