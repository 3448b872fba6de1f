package org.teamaround.person;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a family with a withheld address could be found, taken out of typed text as well: lines of the address, postcode, telephone,
 * school, GP and nurse (domain.md 5.3, tier 4).
 */
public final class Secrets {
    public static final Secrets NONE = new Secrets(List.of(), "");
    private static final int SHORTEST = 5;
    private final List<Pattern> patterns;
    private final String instead;

    private Secrets(List<Pattern> patterns, String instead) {
        this.patterns = patterns;
        this.instead = Matcher.quoteReplacement('[' + instead + ']');
    }

    /** The child and who lives with it, as far as who is signed in may read them. Nothing of it is shown, so that it is not written down. */
    public static List<Person> family(PersonId child, Persons persons) {
        Stream<PersonId> home = persons.relativesOf(child).stream().filter(t -> t.livesWithChild() == Answer.YES).map(Relationship::relative);
        return Stream.concat(Stream.of(child), home).flatMap(id -> persons.opened(id).stream()).toList();
    }

    /**
     * @param family  opened
     * @param instead what stands in the place of a secret
     */
    public static Secrets of(List<Person> family, String instead) {
        return new Secrets(family.stream().flatMap(Secrets::ofOne).map(String::strip).filter(s -> s.length() >= SHORTEST).distinct()
            .sorted(Comparator.comparingInt(String::length).reversed()).map(Secrets::pattern).toList(), instead);
    }

    public String withheld(String typed) {
        String said = typed;
        for (Pattern pattern : patterns) said = pattern.matcher(said).replaceAll(instead);
        return said;
    }

    private static Stream<String> ofOne(Person person) {
        Stream<String> places = person.addresses().stream().flatMap(a -> a.answer().stream()).flatMap(Secrets::lines);
        Whereabouts.Told near = person.whereabouts().told();
        Stream<String> around = Stream.of(near.school(), near.gp(), near.nurse()).flatMap(name -> Stream.of(name, shortly(name)));
        return Stream.of(places, around, Stream.of(near.reach().phone(), near.reach().mobile(), near.reach().email())).flatMap(part -> part);
    }

    /** As people say it: the first two words, where they are long enough to mean no other place. */
    private static String shortly(String name) {
        String[] words = name.split("[\\s,]+");
        String two = words.length < 3 ? "" : words[0] + ' ' + words[1];
        return two.length() < 8 ? "" : two;
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
