package org.teamaround.person;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.teamaround.kernel.Problem;

/**
 * Names of any script (domain.md 2.0). A name has at least one letter, and neither pictures nor a tower of accents that no language has.
 * Letters of two scripts that look alike in one word are pointed out: nobody would find them.
 */
final class NameRules {
    /** Invisible marks that no name needs; the joiners of Persian and Indian scripts stay. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u180E\\u200B\\u200E\\u200F\\u2060-\\u2064\\u206A-\\u206F\\u3164\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]");
    private static final Pattern FIRST_MARKS = Pattern.compile("^[\\p{M}\\u200C\\u200D]+");
    private static final Pattern TOWER = Pattern.compile("\\p{M}{7}");
    private static final Pattern PICTURE = Pattern.compile("[\\p{So}\\p{Cn}\\p{Co}\\x{FE0F}\\x{20E3}\\x{1F3FB}-\\x{1F3FF}]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<UnicodeScript> ALIKE = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN, UnicodeScript.CHEROKEE);

    private NameRules() {}

    /** Without what cannot be seen. */
    static String clean(String name) {
        return FIRST_MARKS.matcher(INVISIBLE.matcher(name).replaceAll("")).replaceFirst("").strip();
    }

    static List<Problem> problems(PersonDraft draft) {
        List<Problem> found = new ArrayList<>();
        each(draft.name(), (field, name) -> problem(name).ifPresent(key -> found.add(Problem.at(field, key))));
        return found;
    }

    static List<Problem> warnings(PersonDraft draft) {
        List<Problem> found = new ArrayList<>();
        each(draft.name(), (field, name) -> {
            for (String word : name.split("[\\s-]+")) if (mixes(word)) found.add(Problem.at(field, "person.warning.mixed-scripts", word));
        });
        return found;
    }

    private static Optional<String> problem(String name) {
        if (PICTURE.matcher(name).find()) return Optional.of("person.problem.name-picture");
        if (TOWER.matcher(name).find()) return Optional.of("person.problem.name-accents");
        return LETTER.matcher(name).find() ? Optional.empty() : Optional.of("person.problem.name-letter");
    }

    private static boolean mixes(String word) {
        return word.codePoints().mapToObj(UnicodeScript::of).filter(ALIKE::contains).distinct().count() > 1;
    }

    private static void each(PersonName name, BiConsumer<String, String> look) {
        BiConsumer<String, String> told = (field, words) -> {
            if (!words.isEmpty()) look.accept(field, words);
        };
        told.accept("given", name.given());
        told.accept("family", name.family());
        told.accept("knownAs", name.knownAs());
        told.accept("nativeScript", name.nativeScript());
        name.alsoKnownAs().forEach(other -> told.accept("alsoKnownAs", other));
    }
}
