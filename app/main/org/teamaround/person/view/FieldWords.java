package org.teamaround.person.view;

import java.util.stream.Collectors;
import org.teamaround.person.InWords;
import org.teamaround.person.Person;
import org.teamaround.person.PersonField;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.ui.Text;

/** One field of a person in words, as two people stand side by side. What is withheld is said to be so. */
final class FieldWords {
    private final Text text;
    private final PersonWords words;
    private final InWords said;
    private final PersonNames names;

    FieldWords(Text text, Persons persons) {
        this.text = text;
        words = new PersonWords(text);
        said = new InWords(text::of);
        names = new PersonNames(persons);
    }

    String of(PersonField field, Person p) {
        if (field.isWithheldIn(p) && field != PersonField.ADDRESSES) return text.of("merge.withheld");
        String shown = switch (field) {
            case GIVEN, FAMILY, KNOWN_AS, NATIVE_SCRIPT, NAME_ORDER, ALSO_KNOWN_AS -> name(field, p);
            case PHONE, MOBILE, EMAIL, SAFE_NOTE, SAFE_CONTACT, SCHOOL, GP, NURSE -> near(field, p);
            case NHS_NUMBER -> p.nhsNumber();
            case UPN -> p.upn();
            case REFERENCES -> InWords.references(p.identifiers().others());
            case ADDRESSES -> p.addresses().stream().map(words::dated).collect(Collectors.joining("\n"));
            case MOTHER -> p.mother().map(names::display).orElse("");
            default -> background(field, p);
        };
        return shown.isBlank() ? text.of("merge.nothing") : shown;
    }

    private String name(PersonField field, Person p) {
        return switch (field) {
            case GIVEN -> p.name().given();
            case FAMILY -> p.name().family();
            case KNOWN_AS -> p.name().knownAs();
            case NATIVE_SCRIPT -> p.name().nativeScript();
            case NAME_ORDER -> p.name().full();
            default -> String.join(", ", p.name().alsoKnownAs());
        };
    }

    private String near(PersonField field, Person p) {
        return switch (field) {
            case PHONE -> p.reach().phone();
            case MOBILE -> p.reach().mobile();
            case EMAIL -> p.reach().email();
            case SAFE_NOTE -> p.reach().safeNote();
            case SAFE_CONTACT -> said.safe(p.reach(), worker -> java.util.Optional.empty());
            case SCHOOL -> p.school();
            case GP -> p.gp();
            default -> p.whereabouts().told().nurse();
        };
    }

    private String background(PersonField field, Person p) {
        return switch (field) {
            case BIRTH -> words.birth(p.birth());
            case GENDER -> words.stated(p.gender(), text.words("person.gender"));
            case ETHNICITY -> said.ethnicity(p.background());
            case RELIGION -> said.religion(p.background());
            case IMMIGRATION -> said.immigration(p.background().immigration());
            case LANGUAGES -> said.languages(p.languages());
            case INTERPRETER -> said.interpreter(p.languages());
            case DISABILITY -> said.disability(p.disability());
            case NEEDS -> p.needsNote();
            case YEAR_GROUP -> p.yearGroup();
            case SCHOOLING -> said.schooling(p.schooling());
            default -> "";
        };
    }
}
