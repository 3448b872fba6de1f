package org.teamaround.person.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Birth;
import org.teamaround.person.InMemoryPersons;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonName;
import org.teamaround.person.Reach;

/** Somebody typed who is there already is found, however they were written; brothers, sisters and strangers are not. */
class LikenessTest {
    private static final LocalDate BORN = LocalDate.of(2014, 3, 9);
    private final InMemoryPersons persons = new InMemoryPersons();
    private Likeness likeness = new Likeness(persons);

    @BeforeEach
    void aTown() {
        for (int i = 0; i < 400; i++) {
            there("Given" + (char) ('a' + i % 26) + "x" + i % 7, "Family" + (char) ('a' + i % 23) + "y", new Birth.Exact(LocalDate.of(2005, 1, 1).plusDays(i * 13L)));
        }
    }

    @ParameterizedTest(name = "{0} {1} is {2} {3}")
    @CsvSource({"Łucja,Świerczyńska-Kaczmarek,Lucja,Swierczynska", "Łucja,Świerczyńska,Lucia,Swierczynska", "William,Ashdown,Bill,Ashdown",
        "Mohammed,al-Salih,Muhammad,Alsalih", "Fiona,MacDonald,Fiona,McDonald", "Aoife,O'Brien,Aoife,O Brien", "Sophie,Hartley,Sohpie,Hartley",
        "Jonathan,Pemberton,Jonathan,Pembreton", "Kofi,Mensah,Mensah,Kofi", "Yusuf,Demir,Youssef,Demir", "Siân,Pryce,Sian,Price"})
    void writtenOtherwise(String given, String family, String typedGiven, String typedFamily) {
        Person known = there(given, family, new Birth.Exact(BORN));
        assertThat(alarms(PersonDraft.child(typedGiven, typedFamily, new Birth.Exact(BORN)))).containsExactly(known.id());
    }

    @Test
    void dayAndMonthExchanged() {
        Person known = there("Łucja", "Świerczyńska", new Birth.Exact(LocalDate.of(2014, 3, 9)));
        List<Likely> found = likeness.of(PersonDraft.child("Łucja", "Świerczyńska", new Birth.Exact(LocalDate.of(2014, 9, 3))));
        assertThat(found).extracting(Likely::person).containsExactly(known.id());
        assertThat(found.getFirst().reasons()).contains(Reason.SAME_NAME, Reason.DAY_MONTH_EXCHANGED);
    }

    @Test
    void anEstimateThatFits() {
        Person known = there("Zoltan", "Quarmby", new Birth.Exact(BORN));
        assertThat(alarms(PersonDraft.child("Zoltan", "Quarmby", new Birth.Estimated(2014, 0)))).containsExactly(known.id());
        assertThat(alarms(PersonDraft.child("Zoltan", "Quarmby", new Birth.NotKnown()))).containsExactly(known.id());
        assertThat(alarms(PersonDraft.child("Zoltan", "Quarmby", new Birth.Exact(LocalDate.of(1998, 5, 20))))).isEmpty();
    }

    @Test
    void inItsOwnScript() {
        Person known = there(new PersonName("Pyotr", "Shcherbakov", "", "", false, List.of()), new Birth.Exact(BORN));
        assertThat(alarms(draft(new PersonName("Пётр", "Щербаков", "", "", false, List.of()), new Birth.Exact(BORN)))).containsExactly(known.id());
    }

    @Test
    void byTheNameTheyAreKnownByOrHadBefore() {
        Person known = there(new PersonName("Caoimhe", "Ní Dhonnchadha", "Keeva Donohue", "", false, List.of("Caoimhe Maughan")), new Birth.Exact(BORN));
        assertThat(alarms(PersonDraft.child("Keeva", "Donohue", new Birth.Exact(BORN)))).containsExactly(known.id());
        assertThat(alarms(PersonDraft.child("Caoimhe", "Maughan", new Birth.Exact(BORN)))).containsExactly(known.id());
    }

    @Test
    void twinsAreToldApart() {
        PersonDraft one = at(PersonDraft.child("Amara", "Obi", new Birth.Exact(BORN)), "7 Fennel Court", "ZZ99 3TW");
        keep(one);
        List<Likely> found = likeness.of(at(PersonDraft.child("Chidi", "Obi", new Birth.Exact(BORN)), "7 Fennel Court", "ZZ99 3TW"));
        assertThat(found).singleElement().matches(Likely::twin).extracting(Likely::reasons).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).contains(Reason.TWIN);
    }

    @Test
    void brothersAndSistersAreNoAlarm() {
        keep(at(PersonDraft.child("Amara", "Obi", new Birth.Exact(BORN)), "7 Fennel Court", "ZZ99 3TW").withReach(new Reach("", "07700 900321", "", "")));
        assertThat(likeness.of(at(PersonDraft.child("Chidi", "Obi", new Birth.Exact(BORN.plusYears(2).plusDays(40))), "7 Fennel Court", "ZZ99 3TW")
            .withReach(new Reach("", "07700 900321", "", "")))).isEmpty();
    }

    @Test
    void theBabyThatWasExpected() {
        Person mother = keep(PersonDraft.adult("Małgorzata", "Świerczyńska"));
        Person unborn = keep(PersonDraft.unborn(LocalDate.of(2026, 4, 19), Optional.of(mother.id())));
        List<Likely> found = likeness.of(PersonDraft.child("Nadia", "Świerczyńska", new Birth.Exact(LocalDate.of(2026, 4, 11))).withMother(Optional.of(mother.id())));
        assertThat(found).extracting(Likely::person).containsExactly(unborn.id());
        assertThat(found.getFirst().reasons()).contains(Reason.EXPECTED_THEN);
    }

    @Test
    void nothingRestrictedIsCompared() {
        Address refuge = new Address("4 Mill Rise", "ZZ99 4AA", "", AddressKind.REFUGE, true, Optional.empty(), Optional.empty());
        keep(PersonDraft.child("Łucja", "Świerczyńska", new Birth.NotKnown()).withAddress(refuge).withReach(new Reach("", "07700 900118", "", "")));
        PersonDraft typed = at(PersonDraft.child("Łucja", "Świerczyńska", new Birth.NotKnown()), "4 Mill Rise", "ZZ99 4AA").withReach(new Reach("", "07700 900118", "", ""));
        assertThat(likeness.of(typed)).flatExtracting(Likely::reasons).contains(Reason.SAME_NAME)
            .doesNotContain(Reason.SAME_ADDRESS, Reason.SAME_POSTCODE, Reason.SAME_PHONE);
    }

    @Test
    void theSameNumberIsEnough() {
        Person known = keep(PersonDraft.child("Ann", "Other", new Birth.NotKnown()).withNumbers("9990000018", ""));
        assertThat(alarms(PersonDraft.child("Zuleika", "Dobson", new Birth.Exact(BORN)).withNumbers("9990000018", ""))).containsExactly(known.id());
    }

    @Test
    void whoIsChangedOrComesLaterIsFound() {
        likeness.of(PersonDraft.child("Warm", "Up", new Birth.NotKnown()));
        Person later = keep(PersonDraft.child("Zoltan", "Quarmby", new Birth.Exact(BORN)));
        likeness.changed(Set.of(later.id()));
        assertThat(alarms(PersonDraft.child("Zoltan", "Quarmby", new Birth.Exact(BORN)))).containsExactly(later.id());
        persons.save(PersonDraft.of(later).withName(PersonName.of("Ignatius", "Wray")).as(later.id(), ""));
        likeness.changed(Set.of(later.id()));
        assertThat(alarms(PersonDraft.child("Zoltan", "Quarmby", new Birth.Exact(BORN)))).isEmpty();
        assertThat(likeness.of(persons.find(later.id()).orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',''", "X,''", "'  ',Y", "😀,👩‍👩‍👧", "\u202Eabc,\u200B", "a\u0301\u0301\u0301\u0301,b\u0308\u0308"})
    void oddNamesAreNoTrouble(String given, String family) {
        there(given, family, new Birth.NotKnown());
        likeness = new Likeness(persons);
        assertThat(likeness.of(PersonDraft.child(given.repeat(150), family, new Birth.Exact(BORN)))).hasSizeLessThan(9);
    }

    private List<PersonId> alarms(PersonDraft typed) {
        return likeness.of(typed).stream().filter(l -> !l.twin()).map(Likely::person).toList();
    }

    private Person there(String given, String family, Birth birth) {
        return there(PersonName.of(given, family), birth);
    }

    private Person there(PersonName name, Birth birth) {
        return keep(draft(name, birth));
    }

    private static PersonDraft draft(PersonName name, Birth birth) {
        return PersonDraft.child("", "", birth).withName(name);
    }

    private Person keep(PersonDraft draft) {
        Person person = draft.as(new PersonId(UUID.randomUUID()), "");
        persons.save(person);
        return person;
    }

    private static PersonDraft at(PersonDraft draft, String lines, String postcode) {
        return draft.withAddresses(List.of(Stated.given(Address.home(lines, postcode))));
    }
}
