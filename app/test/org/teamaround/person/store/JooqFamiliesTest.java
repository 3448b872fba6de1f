package org.teamaround.person.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.person.Family;
import org.teamaround.person.Person;
import org.teamaround.person.family.BornTogether;
import org.teamaround.person.family.Contact;
import org.teamaround.person.family.ContactKind;
import org.teamaround.person.family.Partnership;
import org.teamaround.person.family.PartnershipKind;

class JooqFamiliesTest {
    private final InMemoryDatabase store = InMemoryDatabase.open();
    private final JooqPersons persons = new JooqPersons(store.database(), store.gate(), store.compartments(), store.moment());
    private final JooqFamilies families = new JooqFamilies(store.database(), store.gate(), store.compartments(), store.moment());
    private final Person child = Family.child("Amir", "Mahmood");
    private final Person father = Family.adult("Tariq", "Mahmood");

    @Test void keepsWhatIsRecordedOfFamilies() {
        Contact contact = new Contact(Family.freshId().value(), child.id(), father.id(), ContactKind.BY_ORDER, Optional.of("Saturdays"), false,
            Optional.of(LocalDate.of(2026, 2, 20)), Optional.of(LocalDate.of(2026, 3, 5)), Optional.empty());
        Partnership pair = new Partnership(Family.freshId().value(), child.id(), father.id(), PartnershipKind.APART, Optional.empty(), Optional.empty());
        BornTogether birth = new BornTogether(Family.freshId().value(), child.id(), father.id(), LocalDate.of(2026, 4, 20));
        store.write(() -> {
            persons.save(child);
            persons.save(father);
            families.save(contact);
            families.save(pair);
            families.save(birth);
            families.saveHolderNotKnown(child.id(), Optional.of("nobody could say"));
            families.decline(child.id(), father.id());
        });
        assertThat(families.contactsOf(child.id())).containsExactly(contact);
        assertThat(families.partnershipsOf(father.id())).containsExactly(pair);
        assertThat(families.bornTogether(child.id())).contains(birth);
        assertThat(families.bornWith(father.id())).containsExactly(birth);
        assertThat(families.holderNotKnown(child.id())).contains("nobody could say");
        assertThat(families.declined(child.id())).containsExactly(father.id());
    }

    @Test void detailsThatAreSealedStandNowhereInClear() {
        Contact sealed = new Contact(Family.freshId().value(), child.id(), father.id(), ContactKind.SUPERVISED, Optional.of("Rowan centre"), true,
            Optional.empty(), Optional.empty(), Optional.empty());
        store.write(() -> {
            persons.save(child);
            persons.save(father);
            families.save(sealed);
        });
        assertThat(families.contactsOf(child.id())).containsExactly(sealed);
        assertThat(store.database().read().fetch("SELECT * FROM contact_arrangement").toString()).doesNotContain("Rowan");
    }

    @AfterEach void close() {
        store.close();
    }
}
