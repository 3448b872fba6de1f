package org.teamaround.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.directory.PractitionerId;
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
        for (Birth birth : List.of(new Birth.Expected(LocalDate.of(2026, 4, 19)), new Birth.Estimated(2016, 0), new Birth.Estimated(2016, 5), new Birth.NotKnown(),
                new Birth.NotKnown(Stated.Why.NOT_YET_ASKED))) {
            Person person = PersonDraft.child("A", "B", birth).withGender(Stated.notGiven()).withEthnicity(Stated.notKnown())
                .withName(PersonName.of("A", "").withFamily("", Stated.Why.NOT_GIVEN)).withReach(Reach.NONE.without(Stated.Why.NOT_KNOWN))
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
        assertThat(persons().opened(lucja.id()).orElseThrow()).isEqualTo(changed);
        Person closed = persons().find(lucja.id()).orElseThrow();
        assertThat(closed.addresses()).extracting(a -> a.answer().filter(Address::isWithheld).isPresent()).containsExactly(true, false, false);
        assertThat(closed.whereabouts()).isEqualTo(new Whereabouts.Withheld());
        assertThat(persons().all()).contains(closed);
        write(() -> persons().save(PersonDraft.of(closed).withNeeds("Large print").as(lucja.id(), lucja.reference())));
        assertThat(persons().opened(lucja.id())).contains(PersonDraft.of(changed).withNeeds("Large print").as(lucja.id(), lucja.reference()));
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

    /** Every field told. */
    public static PersonDraft full() {
        Address home = new Address("1 Fen Lane\nHarrowmere", "ZZ99 1AB", "Fen", AddressKind.HOME, false, Optional.empty(), Optional.of(LocalDate.of(2026, 2, 15)));
        List<SafeContact> safe = List.of(SafeContact.of(Channel.CALL, Safety.NO), SafeContact.only(Channel.TEXT, "before 4"),
            new SafeContact(Channel.HAND, Safety.YES, "at nursery", Optional.of(new PractitionerId(Family.freshId().value()))));
        Reach reach = new Reach("01632 960118", "07700 900118", "m@example.org", "text only").withSafe(safe);
        return PersonDraft.child("", "", new Birth.Exact(LocalDate.of(2024, 6, 3)))
            .withName(new PersonName("Łucja", "Świerczyńska-Kaczmarek", "Lusia", "陈", true, List.of("Lucy", "Unborn baby of Małgorzata Świerczyńska")))
            .withBackground(new Background(Stated.given(Gender.FEMALE), Stated.given(Ethnicity.WOTH), "Polish", Stated.given(Religion.OTHER), "Quaker",
                new Immigration(Stated.given(ImmigrationStatus.EU_SETTLED), "since 2019", Answer.NO, Answer.NOT_KNOWN)))
            .withLanguages(new Languages(Stated.given("Polish"), List.of("English", "Kashubian"), Answer.YES, Answer.NO))
            .withDisability(new Disability(Answer.YES, Map.of(Impairment.AUT, Diagnosis.BEING_ASSESSED, Impairment.HEAR, Diagnosis.DIAGNOSED), "none \uD83D\uDE00"))
            .withNeeds("Sits at the front\nof the room").withAddresses(List.of(Stated.given(home), Stated.notGiven()))
            .withWhereabouts(new Whereabouts.Told(reach, "Fen Nursery", "Dr Who-Cares", "Bríd Ní Chonaill"))
            .withSchooling(new Schooling("N2", Optional.of(41), Answer.YES, Stated.given(SenStatus.EHCP), Answer.NO, Answer.NOT_GIVEN))
            .withIdentifiers(new Identifiers("9434765919", "A123456789012", List.of(new OtherReference("Northbridge Borough Council", "NB-CAF-0412"))))
            .withMother(Optional.of(Family.freshId()));
    }
}
