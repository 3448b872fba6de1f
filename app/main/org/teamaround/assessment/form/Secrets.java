package org.teamaround.assessment.form;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.teamaround.person.Address;
import org.teamaround.person.Person;
import org.teamaround.person.Whereabouts;

/**
 * Where a family with a withheld address could be found, taken out of typed text as well: lines of the address, postcode, telephone,
 * school, GP and nurse (domain.md 5.3, tier 4).
 */
final class Secrets {
    static final Secrets NONE = new Secrets(List.of(), "");
    private static final int SHORTEST = 5;
    private final List<Pattern> patterns;
    private final String instead;

    private Secrets(List<Pattern> patterns, String instead) {
        this.patterns = patterns;
        this.instead = Matcher.quoteReplacement('[' + instead + ']');
    }

    /** @param instead what stands in the place of a secret */
    static Secrets of(List<Person> family, String instead) {
        return new Secrets(family.stream().flatMap(Secrets::ofOne).map(String::strip).filter(s -> s.length() >= SHORTEST).distinct()
            .sorted(Comparator.comparingInt(String::length).reversed()).map(Secrets::pattern).toList(), instead);
    }

    String withheld(String typed) {
        String said = typed;
        for (Pattern pattern : patterns) said = pattern.matcher(said).replaceAll(instead);
        return said;
    }

    private static Stream<String> ofOne(Person person) {
        Stream<String> places = person.addresses().stream().flatMap(a -> a.answer().stream()).flatMap(Secrets::lines);
        Whereabouts.Told near = person.whereabouts().told();
        return Stream.concat(places, Stream.of(near.reach().phone(), near.reach().mobile(), near.reach().email(), near.school(), near.gp(), near.nurse()));
    }

    private static Stream<String> lines(Address address) {
        return address.told().stream().flatMap(told -> Stream.concat(Stream.of(told.postcode()), Stream.of(told.lines().split("[\\n,]"))));
    }

    /** Blanks may stand anywhere or nowhere between the characters' groups: ZZ994AA is ZZ99 4AA. */
    private static Pattern pattern(String secret) {
        String spaced = Stream.of(secret.split("\\s+")).map(Pattern::quote).reduce((one, other) -> one + "\\s*" + other).orElseThrow();
        return Pattern.compile(spaced, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
