package org.teamaround.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.person.Family.child;
import static org.teamaround.person.Family.adult;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonNamesTest {
    private final InMemoryPersons persons = new InMemoryPersons();
    private final PersonNames names = new PersonNames(persons);

    @Test void anUnbornBabyIsItsMothersUntilItHasAName() {
        Person mother = kept(adult("Małgorzata", "Świerczyńska"));
        Person baby = kept(Family.unborn(LocalDate.of(2026, 4, 19), mother));
        assertThat(names.display(baby)).isEqualTo("Unborn baby of Małgorzata Świerczyńska");
        assertThat(PersonNames.display(baby, Optional.empty())).isEqualTo("Unborn baby");
        assertThat(names.sortKey(baby)).startsWith("swierczynska");
        assertThat(PersonNames.initials(baby)).isEqualTo("Unborn");
    }

    @Test void initialsFollowTheNamesAsTheFamilyWritesThem() {
        assertThat(PersonNames.initials(child("Łucja", "Świerczyńska-Kaczmarek"))).isEqualTo("Ł.Ś-K.");
        assertThat(PersonNames.initials(child("Caoimhe", "Ní Dhonnchadha"))).isEqualTo("C.N.D.");
        assertThat(PersonNames.initials(child("Ọ̀rẹ́", "Adé"))).isEqualTo("Ọ̀.A.");
        assertThat(PersonNames.initials(child("", ""))).isEmpty();
    }

    @Test void somebodyWithOneNameOrAnotherOrderIsShownSo() {
        PersonName chen = new PersonName("Lin", "Chen", "", "陈林", true, java.util.List.of());
        assertThat(names.display(Family.named(chen))).isEqualTo("Chen Lin");
        PersonName script = new PersonName("", "", "", "陈林", false, java.util.List.of());
        assertThat(names.display(Family.named(script))).isEqualTo("陈林");
    }

    @Test void listsAreSortedByTheFamilyNameHoweverItIsAccented() {
        Stream.of(child("Zoë", "Štěpánková"), child("Ada", "Ó Murchú"), child("Ben", "Okoro"), child("Yusuf", "al-Salih"), child("Łucja", "Łaska"))
            .forEach(persons::save);
        assertThat(persons.children()).extracting(p -> p.name().family())
            .containsExactly("al-Salih", "Łaska", "Okoro", "Ó Murchú", "Štěpánková");
    }

    private Person kept(Person person) {
        persons.save(person);
        return person;
    }
}
