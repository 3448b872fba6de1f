package org.teamaround.assessment.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.consent.Item;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.Word;
import org.teamaround.person.Address;
import org.teamaround.person.Age;
import org.teamaround.person.Answer;
import org.teamaround.person.Background;
import org.teamaround.person.Birth;
import org.teamaround.person.InWords;
import org.teamaround.person.NumberRules;
import org.teamaround.person.Person;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Relationship;
import org.teamaround.person.family.Sibling;
import org.teamaround.print.Fact;
import org.teamaround.print.Words;

/** A child's or carer's particulars as printed. A restricted address and what would lead to it never stands there. */
final class PersonFacts {
    private final Words words;
    private final PersonNames names;
    private final LocalDate on;
    private final Cut cut;
    private final InWords said;

    PersonFacts(Words words, PersonNames names, LocalDate on, Cut cut) {
        this.words = words;
        this.names = names;
        this.on = on;
        this.cut = cut;
        said = new InWords(words::of);
    }

    String name(Person person) {
        return cut.may(Item.NAMES) ? names.display(person) : PersonNames.initials(person);
    }

    List<Fact> child(Person child, List<Sibling> siblings) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "name", name(child));
        if (cut.may(Item.NAMES)) addNames(facts, child);
        add(facts, child.isUnborn() ? "expected" : "born", born(child));
        if (cut.may(Item.BASIC)) addBasics(facts, child);
        if (cut.may(Item.BASIC)) unlessEmpty(facts, "siblings", siblings.stream().map(this::sibling).collect(Collectors.joining("; ")));
        add(facts, "address", address(child));
        add(facts, "telephone", telephone(child));
        if (cut.may(Item.BASIC) && !child.isUnborn()) add(facts, "school", school(child));
        if (cut.may(Item.BASIC)) add(facts, "gp", near(child, child.gp()));
        if (cut.may(Item.BASIC)) unlessEmpty(facts, "nurse", near(child, child.whereabouts().told().nurse()));
        return facts;
    }

    private String sibling(Sibling sibling) {
        return name(sibling.person()) + ", " + phrase(Age.of(sibling.person().birth(), on).phrase());
    }

    List<Fact> carer(Person carer, Relationship tie, Optional<Person> child) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "relationship", relationship(tie));
        add(facts, "born", born(carer));
        add(facts, "responsibility", said(tie.parentalResponsibility()));
        add(facts, "lives-with", said(tie.livesWithChild()));
        if (cut.may(Item.BASIC)) {
            add(facts, "language", said.languages(carer.languages()));
            add(facts, "interpreter", said.interpreter(carer.languages()));
            unlessEmpty(facts, "requirements", carer.needsNote());
        }
        boolean same = child.filter(c -> home(c).isPresent() && home(c).equals(home(carer))).isPresent();
        add(facts, "address", same ? words.of("assessment.paper.same-address") : address(carer));
        add(facts, "telephone", telephone(carer));
        return facts;
    }

    String relationship(Relationship tie) {
        return words.of(Word.of("person.relationship", tie.kind()).key());
    }

    String born(Person person) {
        String age = phrase(Age.of(person.birth(), on).phrase());
        return person.birth() instanceof Birth.Exact(LocalDate date) && cut.may(Item.BASIC) ? Days.said(date) + " (" + age + ')' : age;
    }

    private void addNames(List<Fact> facts, Person child) {
        String also = String.join(", ", child.name().alsoKnownAs());
        if (!child.name().knownAs().isEmpty()) add(facts, "known-as", child.name().knownAs());
        if (!child.name().nativeScript().isEmpty()) add(facts, "native-script", child.name().nativeScript());
        if (!also.isEmpty()) add(facts, "also-known-as", also);
    }

    private void addBasics(List<Fact> facts, Person child) {
        add(facts, "gender", stated(child.gender(), g -> words.of(Word.of("person.gender", g).key())));
        add(facts, "ethnicity", said.ethnicity(child.background()));
        if (cut.may(Item.NEEDS)) addSensitive(facts, child);
        add(facts, "language", said.languages(child.languages()));
        add(facts, "interpreter", said.interpreter(child.languages()));
        add(facts, "disability", said.disability(child.disability()));
        unlessEmpty(facts, "requirements", child.needsNote());
        unlessEmpty(facts, "nhs-number", NumberRules.spaced(child.nhsNumber()));
        unlessEmpty(facts, "upn", child.upn());
    }

    private void addSensitive(List<Fact> facts, Person child) {
        Background background = child.background();
        if (background.religion().isGiven() || !background.religionNote().isEmpty()) add(facts, "religion", said.religion(background));
        if (background.immigration().status().isGiven()) add(facts, "immigration", said.immigration(background.immigration()));
    }

    private String address(Person person) {
        Optional<Stated<Address>> current = person.addresses().stream().filter(a -> a.answer().flatMap(Address::to).isEmpty()).findFirst();
        boolean withheld = !cut.may(Item.ADDRESS) || current.flatMap(Stated::answer).filter(Address::restricted).isPresent();
        if (withheld) return words.of("assessment.paper.address-withheld");
        return current.map(a -> stated(a, given -> given.told().map(t -> joinedLines(t.lines(), t.postcode())).orElse(""))).orElse(words.of("assessment.paper.not-asked"));
    }

    private static Optional<String> home(Person person) {
        return person.addresses().stream().flatMap(a -> a.answer().stream()).filter(a -> a.to().isEmpty()).findFirst()
            .filter(a -> !a.restricted()).flatMap(Address::told).map(t -> t.lines() + t.postcode());
    }

    private String telephone(Person person) {
        if (isHidden(person)) return words.of("assessment.paper.withheld");
        return Stream.of(person.reach().phone(), person.reach().mobile(), person.reach().email(), person.reach().safeNote())
            .filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    }

    private boolean isHidden(Person person) {
        return !cut.may(Item.ADDRESS) || person.whereabouts().isWithheld() || person.isRestricted();
    }

    private String school(Person child) {
        String goes = said.schooling(child.schooling());
        String school = near(child, child.school());
        return cut.may(Item.NEEDS) ? joined(school, goes) : joined(school, child.yearGroup());
    }

    /** School, GP and nurse lie near the home: they are withheld with it. */
    private String near(Person person, String place) {
        return isHidden(person) && (person.whereabouts().isWithheld() || !place.isEmpty()) ? words.of("assessment.paper.withheld") : place;
    }

    private String said(Answer answer) {
        return words.of(Word.of("assessment.paper", answer).key());
    }

    private <T> String stated(Stated<T> stated, Function<T, String> said) {
        return switch (stated) {
            case Stated.Given<T>(T value) -> said.apply(value);
            case Stated.Without<T>(Stated.Why why) -> words.of(Word.of("assessment.paper", why).key());
        };
    }

    private String phrase(Phrase phrase) {
        return words.of(phrase.key(), phrase.arguments().toArray());
    }

    private void add(List<Fact> facts, String name, String value) {
        facts.add(new Fact(words.of("assessment.paper." + name), value));
    }

    private void unlessEmpty(List<Fact> facts, String name, String value) {
        if (!value.isEmpty()) add(facts, name, value);
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String joinedLines(String one, String other) {
        return Stream.of(one, other).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
    }
}
