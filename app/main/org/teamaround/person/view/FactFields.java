package org.teamaround.person.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.person.PersonField;
import org.teamaround.person.PersonKind;

/** Which fields a line of a person's facts shows, and which questions of the form change them. */
final class FactFields {
    private static final Set<String> ONLY_OF_CHILDREN = Set.of("school", "schooling", "upn");
    private final Map<String, List<PersonField>> lines = Map.ofEntries(Map.entry("name", List.of(PersonField.GIVEN, PersonField.FAMILY, PersonField.NAME_ORDER)),
        one("knownAs", PersonField.KNOWN_AS), one("nativeScript", PersonField.NATIVE_SCRIPT), one("alsoKnownAs", PersonField.ALSO_KNOWN_AS),
        one("birth", PersonField.BIRTH), one("gender", PersonField.GENDER), one("ethnicity", PersonField.ETHNICITY), one("religion", PersonField.RELIGION),
        one("immigration", PersonField.IMMIGRATION), one("firstLanguage", PersonField.LANGUAGES), one("languages", PersonField.LANGUAGES),
        one("interpreter", PersonField.INTERPRETER), one("disabled", PersonField.DISABILITY), one("disabilityNote", PersonField.DISABILITY),
        one("needsNote", PersonField.NEEDS), one("address", PersonField.ADDRESSES), one("mobile", PersonField.MOBILE), one("phone", PersonField.PHONE),
        one("email", PersonField.EMAIL), one("safeNote", PersonField.SAFE_NOTE), one("safe", PersonField.SAFE_CONTACT), one("school", PersonField.SCHOOL),
        Map.entry("schooling", List.of(PersonField.YEAR_GROUP, PersonField.SCHOOLING)), one("gp", PersonField.GP), one("nurse", PersonField.NURSE),
        one("nhsNumber", PersonField.NHS_NUMBER), one("upn", PersonField.UPN), one("references", PersonField.REFERENCES));
    private final Map<PersonField, Set<String>> questions = Map.ofEntries(Map.entry(PersonField.GIVEN, Set.of("given", "withoutGiven")),
        Map.entry(PersonField.FAMILY, Set.of("family", "withoutFamily")), Map.entry(PersonField.NAME_ORDER, Set.of("familyFirst")),
        Map.entry(PersonField.ETHNICITY, Set.of("ethnicity", "ethnicityNote")), Map.entry(PersonField.RELIGION, Set.of("religion", "religionNote")),
        Map.entry(PersonField.IMMIGRATION, Set.of("immigration", "immigrationNote", "noRecourse", "resettled")),
        Map.entry(PersonField.LANGUAGES, Set.of("firstLanguage", "otherLanguages")), Map.entry(PersonField.INTERPRETER, Set.of("interpreter", "arranged")),
        Map.entry(PersonField.DISABILITY, Set.of("disabled", "impairment", "disabilityNote")), Map.entry(PersonField.NEEDS, Set.of("needsNote")),
        Map.entry(PersonField.PHONE, Set.of("phone", "withoutReach")), Map.entry(PersonField.SAFE_CONTACT, Set.of("safe-call", "how-call", "safe-text", "how-text",
            "safe-email", "how-email", "safe-post", "how-post", "safe-hand", "how-hand", "through")),
        Map.entry(PersonField.SCHOOLING, Set.of("attendance", "freeMeals", "sen", "atRisk", "youngCarer")), Map.entry(PersonField.REFERENCES, Set.of("reference")));

    private static Map.Entry<String, List<PersonField>> one(String line, PersonField field) {
        return Map.entry(line, List.of(field));
    }

    /** Empty for a line that is worked out, such as the age. */
    List<PersonField> of(String line) {
        return lines.getOrDefault(line, List.of());
    }

    /** Whether an empty line of this name can be filled in where it stands: an adult has no school here. */
    boolean isOffered(String line, PersonKind kind) {
        return !of(line).isEmpty() && (kind == PersonKind.CHILD || !ONLY_OF_CHILDREN.contains(line));
    }

    /** The names of the form's fields. */
    Set<String> questions(List<PersonField> fields) {
        return fields.stream().flatMap(field -> questions.containsKey(field) ? questions.getOrDefault(field, Set.of()).stream()
            : Stream.of(field.key().substring(field.key().lastIndexOf('.') + 1))).collect(Collectors.toSet());
    }
}
