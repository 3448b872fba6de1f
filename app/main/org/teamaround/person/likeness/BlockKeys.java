package org.teamaround.person.likeness;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.kernel.alike.ShortForms;
import org.teamaround.kernel.alike.Word;
import org.teamaround.person.Birth;

/** Under which keys a person is found by somebody who may be the same: whoever shares none is not compared. */
final class BlockKeys {
    private final ShortForms shortForms;

    BlockKeys(ShortForms shortForms) {
        this.shortForms = shortForms;
    }

    /** Keys under which a person of the vault lies. */
    Set<String> of(Traits person) {
        Set<String> keys = new HashSet<>();
        day(person.birth()).ifPresent(day -> keys.add("b" + day));
        person.names().forEach(name -> addName(keys, name));
        person.places().forEach(place -> keys.add("a" + place));
        person.phones().forEach(phone -> keys.add("t" + phone));
        if (!person.nhsNumber().isEmpty()) keys.add("h" + person.nhsNumber());
        if (!person.upn().isEmpty()) keys.add("u" + person.upn());
        person.mother().ifPresent(mother -> keys.add("m" + mother.value()));
        return keys;
    }

    /** Keys to look under: also births that differ by a slip. */
    Set<String> toFind(Traits typed) {
        Set<String> keys = of(typed);
        if (typed.birth() instanceof Birth.Exact(LocalDate date)) NearDays.of(date).forEach(near -> keys.add("b" + near));
        else day(typed.birth()).ifPresent(day -> day.minusWeeks(6).datesUntil(day.plusWeeks(6)).forEach(near -> keys.add("b" + near)));
        return keys;
    }

    private static Optional<LocalDate> day(Birth birth) {
        return birth instanceof Birth.Exact(LocalDate d) ? Optional.of(d) : birth instanceof Birth.Expected(LocalDate e) ? Optional.of(e) : Optional.empty();
    }

    private void addName(Set<String> keys, NameForm name) {
        for (Word given : name.given()) {
            for (Word family : name.family()) addPair(keys, given, family);
        }
        if (name.given().isEmpty() || name.family().isEmpty()) alone(name).forEach(word -> keys.add("1" + word.letters()));
    }

    private static List<Word> alone(NameForm name) {
        return name.given().isEmpty() ? name.family() : name.given();
    }

    private void addPair(Set<String> keys, Word given, Word family) {
        keys.add(pair("n", heard(given), heard(family)));
        keys.add(pair("s", given.skeleton(), family.skeleton()));
        keys.add("x" + given.letters() + '|' + initial(family));
        keys.add("x" + family.letters() + '|' + initial(given));
        shortForms.groups(given.letters()).forEach(group -> keys.add("g" + group + '|' + heard(family)));
    }

    /** Names exchanged lie under the same key. */
    private static String pair(String kind, String one, String other) {
        return one.compareTo(other) <= 0 ? kind + one + '|' + other : kind + other + '|' + one;
    }

    private static String heard(Word word) {
        return word.sound().isEmpty() ? word.letters() : word.sound();
    }

    private static String initial(Word word) {
        return word.letters().isEmpty() ? "" : word.letters().substring(0, 1);
    }
}
