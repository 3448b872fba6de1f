package org.teamaround.find.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.find.Field;
import org.teamaround.find.Found;
import org.teamaround.find.Index;
import org.teamaround.find.Why;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.Written;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Family;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonName;
import org.teamaround.person.Place;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.store.JooqPersons;

/** People in the vault and what the search box finds of them, while they change. */
class JooqPeopleTest {
    private final InMemoryDatabase store = InMemoryDatabase.open();
    private final JooqPersons persons = new JooqPersons(store.database(), store.gate(), store.compartments(), store.moment());
    private final Index index = new Index(List.of(new JooqPeople(store.database(), (key, arguments) -> key + ' ' + List.of(arguments))));
    private final Person mother = Family.adult("Małgorzata", "Świerczyńska");
    private final Person child = PersonDraft.child("Łucja", "Kaczmarek", new Birth.Exact(LocalDate.of(2024, 6, 3)))
        .withName(new PersonName("Łucja", "Kaczmarek", "Lusia", "", false, List.of("Lucy Kay"))).withAddress(Address.home("3 Fen Row", "ZZ99 1AB")).as(Family.freshId(), "C-0007");

    @BeforeEach void aFamily() {
        store.facts().onNews(Written.class, index::note);
        save(mother, child);
        store.write(() -> persons.save(new Relationship(Family.freshId().value(), child.id(), mother.id(), RelationshipKind.MOTHER, Answer.YES, Answer.YES, Optional.empty())));
    }

    @AfterEach void close() {
        store.close();
    }

    private void save(Person... people) {
        store.write(() -> Stream.of(people).forEach(persons::save));
    }

    private List<Found> find(String typed) {
        index.catchUp();
        return index.find(typed, 9);
    }

    private List<String> names(String typed) {
        return find(typed).stream().map(Found::name).toList();
    }

    private static Person restricted(Person person) {
        Address refuge = new Address(new Place.Told("Kestrelmoor Lodge", "ZZ99 7QX", ""), AddressKind.REFUGE, true, Optional.empty(), Optional.empty());
        return PersonDraft.of(person).withAddresses(List.of(Stated.given(refuge), person.addresses().getFirst())).as(person.id(), person.reference());
    }

    private static Person renamed(Person person, String given, String family) {
        return PersonDraft.of(person).withName(PersonName.of(given, family)).as(person.id(), person.reference());
    }

    @Test void everybodyIsFoundWithWhy() {
        assertThat(names("lucja")).containsExactly("Łucja Kaczmarek");
        assertThat(find("lucy").getFirst().why()).containsExactly(new Why(Why.How.SAME, Field.ALSO_KNOWN_AS, "Lucy Kay"));
        assertThat(find("lusia").getFirst().why()).extracting(Why::field).containsExactly(Field.KNOWN_AS);
        assertThat(names("3 jun 24")).containsExactly("Łucja Kaczmarek");
        assertThat(names("c7")).containsExactly("Łucja Kaczmarek");
        assertThat(names("zz991ab")).containsExactly("Łucja Kaczmarek");
        assertThat(find("swiercz").getFirst().detail()).contains("mother").contains("Łucja Kaczmarek");
    }

    @Test void aChangedNameIsFoundAnewAndTheOldOneNoMoreUntilItIsUndone() {
        assertThat(names("kaczmarek")).hasSize(1);
        save(renamed(child, "Lucja", "Nowak"));
        assertThat(names("nowak")).hasSize(1);
        assertThat(names("kaczmarek")).isEmpty();
        assertThat(names("lucy kay")).as("an alias that was taken away").isEmpty();
        assertThat(find("swiercz").getFirst().detail()).as("who is named by it").contains("Nowak");
        store.undo().undo(store.undo().next(store.actor()).orElseThrow().act(), store.actor()).orFault();
        assertThat(names("kaczmarek")).hasSize(1);
        assertThat(names("lucy kay")).hasSize(1);
        assertThat(names("nowak")).isEmpty();
    }

    @Test void anUnbornBabyBearsItsMothersNameAlsoWhenThatChanges() {
        Person baby = Family.unborn(LocalDate.of(2026, 4, 19), mother);
        save(baby);
        assertThat(names("unborn swierczynska")).containsExactly("Unborn baby of Małgorzata Świerczyńska");
        assertThat(find("19/04/2026").getFirst().why()).extracting(Why::field).containsExactly(Field.EXPECTED);
        save(renamed(mother, "Małgorzata", "Nowak"));
        assertThat(names("unborn nowak")).containsExactly("Unborn baby of Małgorzata Nowak");
        assertThat(names("unborn swierczynska")).isEmpty();
    }

    @Test void aRestrictedPlaceVanishesWithEveryOtherPlaceOfThatPersonAndOfWhoLivesThere() {
        Person told = PersonDraft.of(mother).withAddress(Address.home("3 Fen Row", "ZZ99 1AB")).as(mother.id(), "");
        save(told);
        assertThat(names("zz99 1ab")).hasSize(2);
        save(restricted(child));
        assertThat(names("zz99 7qx")).isEmpty();
        assertThat(names("kestrelmoor")).isEmpty();
        assertThat(names("zz99")).isEmpty();
        assertThat(names("lucja")).as("the name is no secret").hasSize(1);
        save(child);
        assertThat(names("zz99 1ab")).hasSize(2);
    }

    @Test void whoLiesInTheBinIsNotFoundUntilBroughtBack() {
        assertThat(names("lucja")).hasSize(1);
        store.write(() -> persons.bin(child.id(), true));
        assertThat(names("lucja")).isEmpty();
        store.write(() -> persons.bin(child.id(), false));
        assertThat(names("lucja")).hasSize(1);
    }
}
