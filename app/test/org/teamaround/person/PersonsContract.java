package org.teamaround.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Stated;

/** What every keeper of people must do. */
public abstract class PersonsContract {
    protected abstract Persons persons();

    /** Runs the work where it may write. */
    protected abstract void write(Runnable work);

    @Test void keepsEveryFieldOfAPerson() {
        Person lucja = full().as(Family.freshId(), "C-0007");
        write(() -> persons().save(lucja));
        assertThat(persons().find(lucja.id())).contains(lucja);
        assertThat(persons().find(Family.freshId())).isEmpty();
    }

    @Test void keepsAllKindsOfBirthAndAllReasonsForNoAnswer() {
        for (Birth birth : List.of(new Birth.Expected(LocalDate.of(2026, 4, 19)), new Birth.Estimated(2016, 0), new Birth.Estimated(2016, 5), new Birth.NotKnown())) {
            Person person = PersonDraft.child("A", "B", birth).withGender(Stated.notGiven()).withEthnicity(Stated.notKnown())
                .withAddresses(List.of(Stated.notKnown())).as(Family.freshId(), "");
            write(() -> persons().save(person));
            assertThat(persons().find(person.id())).contains(person);
        }
    }

    @Test void aMoveKeepsTheFormerAddress() {
        Person lucja = full().as(Family.freshId(), "C-0001");
        write(() -> persons().save(lucja));
        Address refuge = new Address("Rowan House, 4 Mill Rise", "ZZ99 4AA", "", AddressKind.REFUGE, true, Optional.of(LocalDate.of(2026, 2, 16)), Optional.empty());
        List<Stated<Address>> moved = List.of(Stated.given(refuge), lucja.addresses().getFirst(), lucja.addresses().getLast());
        Person changed = PersonDraft.of(lucja).withAddresses(moved).as(lucja.id(), lucja.reference());
        write(() -> persons().save(changed));
        assertThat(persons().find(lucja.id()).orElseThrow().addresses()).isEqualTo(moved);
        Person alone = PersonDraft.of(lucja).withAddresses(List.of()).as(lucja.id(), lucja.reference());
        write(() -> persons().save(alone));
        assertThat(persons().find(lucja.id()).orElseThrow().addresses()).isEmpty();
    }

    @Test void listsChildrenWithoutAdultsInOrderOfName() {
        Person mother = Family.adult("Małgorzata", "Świerczyńska");
        Person baby = Family.unborn(LocalDate.of(2026, 4, 19), mother);
        Person ada = Family.child("Ada", "Ó Murchú");
        write(() -> List.of(mother, baby, ada).forEach(persons()::save));
        assertThat(persons().children()).containsExactly(ada, baby);
        assertThat(persons().all()).contains(mother);
    }

    @Test void keepsRelationshipsFromBothSides() {
        Person mother = Family.adult("Máire", "Ní Dhonnchadha");
        Person child = Family.child("Caoimhe", "Ní Dhonnchadha");
        Relationship relationship = new Relationship(Family.freshId().value(), child.id(), mother.id(), RelationshipKind.MOTHER, Answer.YES,
            Answer.NOT_KNOWN, Optional.of("reason"));
        write(() -> {
            persons().save(mother);
            persons().save(child);
            persons().save(relationship);
        });
        assertThat(persons().relativesOf(child.id())).containsExactly(relationship);
        assertThat(persons().childrenOf(mother.id())).containsExactly(relationship);
        write(() -> persons().part(relationship.id()));
        assertThat(persons().relativesOf(child.id())).isEmpty();
    }

    @Test void givesReferencesOneAfterTheOther() {
        assertThat(persons().nextReference()).isEqualTo("C-0001");
        write(() -> persons().save(PersonDraft.child("A", "B", new Birth.NotKnown()).as(Family.freshId(), "C-0041")));
        assertThat(persons().nextReference()).isEqualTo("C-0042");
    }

    private static PersonDraft full() {
        Address home = new Address("1 Fen Lane\nHarrowmere", "ZZ99 1AB", "Fen", AddressKind.HOME, false, Optional.empty(), Optional.of(LocalDate.of(2026, 2, 15)));
        return PersonDraft.child("", "", new Birth.Exact(LocalDate.of(2024, 6, 3)))
            .withName(new PersonName("Łucja", "Świerczyńska-Kaczmarek", "Lusia", "陈", true, List.of("Lucy", "Unborn baby of Małgorzata Świerczyńska")))
            .withGender(Stated.given(Gender.FEMALE)).withEthnicity(Stated.given(Ethnicity.WOTH)).withReligion("Christian")
            .withLanguage(Stated.given("Polish"), Answer.YES).withDisability(Answer.NO, "none \uD83D\uDE00", "Sits at the front\nof the room")
            .withAddresses(List.of(Stated.given(home), Stated.notGiven())).withReach(new Reach("01632 960118", "07700 900118", "m@example.org", "text only"))
            .withNumbers("9434765919", "A123456789012").withSchool("Fen Nursery", "N2").withGp("Dr Who-Cares").withMother(Optional.of(Family.freshId()));
    }
}
