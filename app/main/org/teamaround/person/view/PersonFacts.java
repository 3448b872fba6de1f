package org.teamaround.person.view;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.teamaround.person.Person;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Text;

/** What is known of a person, to read. */
final class PersonFacts {
    private final Text text;
    private final PersonWords words;
    private final LocalDate today;

    PersonFacts(Text text, LocalDate today) {
        this.text = text;
        this.today = today;
        words = new PersonWords(text);
    }

    Facts of(Person person, String name) {
        Facts facts = new Facts();
        line(facts, "name", name);
        unlessEmpty(facts, "knownAs", person.name().knownAs());
        unlessEmpty(facts, "nativeScript", person.name().nativeScript());
        unlessEmpty(facts, "alsoKnownAs", String.join(", ", person.name().alsoKnownAs()));
        line(facts, "birth", words.birth(person.birth()));
        line(facts, "age", words.age(person, today));
        line(facts, "gender", words.stated(person.gender(), text.words("person.gender")));
        line(facts, "ethnicity", words.stated(person.ethnicity(), text.words("person.ethnicity")));
        line(facts, "firstLanguage", words.stated(person.firstLanguage(), l -> l));
        line(facts, "interpreter", words.answer(person.interpreter()));
        line(facts, "disabled", words.answer(person.disabled()));
        unlessEmpty(facts, "disabilityNote", person.disabilityNote());
        unlessEmpty(facts, "needsNote", person.needsNote());
        line(facts, "address", addresses(person));
        unlessEmpty(facts, "mobile", person.reach().mobile());
        unlessEmpty(facts, "phone", person.reach().phone());
        unlessEmpty(facts, "email", person.reach().email());
        unlessEmpty(facts, "safeNote", person.reach().safeNote());
        unlessEmpty(facts, "school", (person.school() + ' ' + person.yearGroup()).strip());
        unlessEmpty(facts, "gp", person.gp());
        unlessEmpty(facts, "nhsNumber", person.nhsNumber());
        unlessEmpty(facts, "upn", person.upn());
        return facts;
    }

    private String addresses(Person person) {
        if (person.addresses().isEmpty()) return words.answer(org.teamaround.person.Answer.NOT_YET_ASKED);
        return person.addresses().stream().map(words::address).collect(Collectors.joining("\n"));
    }

    private void line(Facts facts, String name, String said) {
        facts.line(text.of("person.facts." + name), said);
    }

    private void unlessEmpty(Facts facts, String name, String said) {
        if (!said.isEmpty()) line(facts, name, said);
    }
}
