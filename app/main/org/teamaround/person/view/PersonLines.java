package org.teamaround.person.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.teamaround.ui.Text;

/** What is known of a person, line by line, to read. */
public final class PersonLines {
    /**
     * @param name  of the line, such as {@code gender}
     * @param words may be several lines; empty where nothing is known and the line is not shown
     */
    public record Line(String name, String label, String words) {}


    private final Text text;
    private final PersonWords words;
    private final LocalDate today;
    private final InWords said;
    private final Function<PractitionerId, Optional<String>> worker;

    /** @param worker the name of a practitioner, through whom something is brought by hand */
    public PersonLines(Text text, LocalDate today, Function<PractitionerId, Optional<String>> worker) {
        this.worker = worker;
        said = new InWords(text::of);
        this.text = text;
        this.today = today;
        words = new PersonWords(text);
    }

    /** Only what is known. */
    public List<Line> known(Person person, String name) {
        return of(person, name).stream().filter(line -> !line.words().isEmpty()).toList();
    }

    /** As everybody reads it, or opened for who asked to see what is restricted. */
    public List<Line> of(Person person, String name) {
        List<Line> facts = new ArrayList<>();
        names(facts, person, name);
        background(facts, person);
        whereabouts(facts, person);
        line(facts, "schooling", said.schooling(person.schooling()));
        numbers(facts, person);
        return facts;
    }

    private void names(List<Line> facts, Person person, String name) {
        line(facts, "name", name);
        line(facts, "reference", person.reference());
        line(facts, "knownAs", person.name().knownAs());
        line(facts, "nativeScript", person.name().nativeScript());
        line(facts, "alsoKnownAs", String.join(", ", person.name().alsoKnownAs()));
        line(facts, "birth", words.birth(person.birth()));
        line(facts, "age", words.age(person, today));
    }

    private void background(List<Line> facts, Person person) {
        line(facts, "gender", words.stated(person.gender(), text.words("person.gender")));
        line(facts, "ethnicity", said.ethnicity(person.background()));
        boolean asked = !person.background().religion().equals(Stated.<Religion>notYetAsked()) || !person.background().religionNote().isEmpty();
        line(facts, "religion", asked ? said.religion(person.background()) : "");
        Immigration immigration = person.background().immigration();
        line(facts, "immigration", immigration.equals(Immigration.NOT_ASKED) ? "" : said.immigration(immigration));
        line(facts, "languages", said.languages(person.languages()));
        line(facts, "interpreter", said.interpreter(person.languages()));
        line(facts, "disabled", said.disability(person.disability()));
        line(facts, "needsNote", person.needsNote());
    }

    private void whereabouts(List<Line> facts, Person person) {
        line(facts, "address", addresses(person));
        switch (person.whereabouts()) {
            case Whereabouts.Withheld _ -> line(facts, "reach", text.of("person.withheld.near"));
            case Whereabouts.Told told -> near(facts, told);
        }
    }

    private void near(List<Line> facts, Whereabouts.Told told) {
        line(facts, "mobile", told.reach().mobile());
        boolean unsaid = told.reach().without() != Stated.Why.NOT_YET_ASKED;
        line(facts, "phone", unsaid ? said.why(told.reach().without()) : told.reach().phone());
        line(facts, "email", told.reach().email());
        line(facts, "safe", said.safe(told.reach(), worker));
        line(facts, "safeNote", told.reach().safeNote());
        line(facts, "school", told.school());
        line(facts, "gp", told.gp());
        line(facts, "nurse", told.nurse());
    }

    private void numbers(List<Line> facts, Person person) {
        line(facts, "nhsNumber", flagged(NumberRules.spaced(person.nhsNumber()), NumberRules.flagsNhs(person.nhsNumber())));
        line(facts, "upn", flagged(person.upn(), NumberRules.flagsUpn(person.upn())));
        line(facts, "references", InWords.references(person.identifiers().others()));
    }

    /** A number that does not check is shown with its flag, wherever it is shown to be read. */
    private String flagged(String number, boolean flag) {
        return flag ? number + "  \u26A0 " + text.of("person.number.does-not-check") : number;
    }

    private String addresses(Person person) {
        if (person.addresses().isEmpty()) return words.answer(Answer.NOT_YET_ASKED);
        return person.addresses().stream().map(words::dated).collect(Collectors.joining("\n"));
    }

    private void line(List<Line> facts, String name, String said) {
        facts.add(new Line(name, text.of("person.facts." + name), said));
    }
}
