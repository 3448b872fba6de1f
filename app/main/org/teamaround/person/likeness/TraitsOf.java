package org.teamaround.person.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.teamaround.kernel.Folded;
import org.teamaround.kernel.alike.Words;
import org.teamaround.person.Address;
import org.teamaround.person.AddressRules;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Place;

/** Reads of a person what they are compared by. Whoever has a restricted address is not compared by phones, school and surgery either (domain.md 5.3). */
final class TraitsOf {
    private static final int PHONE_DIGITS = 9;
    private static final int ADDRESS_LETTERS = 6;
    private final NameForms forms;
    private final Function<PersonId, Optional<Person>> find;

    TraitsOf(Words words, Function<PersonId, Optional<Person>> find) {
        forms = new NameForms(words);
        this.find = find;
    }

    Traits of(PersonId id, PersonDraft person) {
        boolean restricted = addresses(person).anyMatch(Address::restricted);
        Set<String> phones = restricted ? Set.of() : phones(person);
        String school = restricted ? "" : Folded.of(person.school()).intern();
        String surgery = restricted ? "" : Folded.of(person.gp()).intern();
        return new Traits(id, person.kind(), names(person), person.birth(), places(person), phones, person.nhsNumber().replace(" ", ""),
            person.upn().strip(), person.mother(), school, surgery, person.gender());
    }

    /** An unborn baby goes by its mother's family name. */
    private List<NameForm> names(PersonDraft person) {
        List<NameForm> names = new ArrayList<>(forms.of(person.name()));
        boolean nameless = person.birth() instanceof Birth.Expected && person.name().family().isEmpty();
        if (nameless) person.mother().flatMap(find).ifPresent(m -> forms.of(m.name()).forEach(n -> names.add(new NameForm(List.of(), n.family(), true))));
        return List.copyOf(names);
    }

    private static Set<String> places(PersonDraft person) {
        Set<String> places = new HashSet<>();
        addresses(person).filter(a -> !a.restricted()).flatMap(a -> a.told().stream()).forEach(told -> addPlace(places, told));
        return Set.copyOf(places);
    }

    private static void addPlace(Set<String> places, Place.Told told) {
        String postcode = AddressRules.postcode(told.postcode());
        String lines = Folded.of(told.lines());
        String begins = lines.substring(0, Math.min(lines.length(), ADDRESS_LETTERS));
        if (!postcode.isEmpty()) places.add(postcode);
        if (begins.length() > 2) places.add(postcode + '|' + begins);
    }

    private static Set<String> phones(PersonDraft person) {
        Set<String> phones = new HashSet<>();
        Stream.of(person.reach().phone(), person.reach().mobile()).map(p -> p.replaceAll("\\D", "")).filter(p -> p.length() >= PHONE_DIGITS)
            .forEach(p -> phones.add(p.substring(p.length() - PHONE_DIGITS)));
        return Set.copyOf(phones);
    }

    private static Stream<Address> addresses(PersonDraft person) {
        return person.addresses().stream().flatMap(a -> a.answer().stream());
    }
}
