package org.teamaround.person.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Disability;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.Identifiers;
import org.teamaround.person.Gender;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonName;
import org.teamaround.person.Reach;
import org.teamaround.ui.MemorableDate;
import org.teamaround.ui.Named;

/** What was typed comes back as it was; what was not typed counts as not yet asked. */
class PersonFieldsModelTest {
    @Test void everyFieldComesBackAsItWas() {
        Address refuge = new Address("Rowan House\n4 Mill Rise", "ZZ99 4AA", "Fen", AddressKind.REFUGE, true, Optional.of(LocalDate.of(2026, 2, 1)), Optional.empty());
        PersonDraft full = PersonDraft.child("", "", new Birth.Estimated(2016, 5))
            .withName(new PersonName("Łucja", "Świerczyńska-Kaczmarek", "Lusia", "陈", true, List.of("Lucy", "Unborn baby of Małgorzata")))
            .withGender(Stated.given(Gender.FEMALE)).withEthnicity(Stated.notGiven())
            .withLanguage(Stated.given("Polish"), Answer.YES).withDisability(Disability.of(Answer.NO, "none")).withNeeds("needs")
            .withAddresses(List.of(Stated.given(refuge), Stated.notKnown())).withReach(new Reach("1", "2", "3@4.org", "text only"))
            .withIdentifiers(Identifiers.of("9434765919", "A123456789012")).withSchool("Fen Nursery", "N2").withGp("Dr Grey");
        assertThat(PersonFieldsModel.of(full).draft()).isEqualTo(full);
        for (Birth birth : List.of(new Birth.Exact(LocalDate.of(2024, 2, 29)), new Birth.Expected(LocalDate.of(2026, 4, 19)), new Birth.NotKnown())) {
            assertThat(PersonFieldsModel.of(full.withBirth(birth)).draft().birth()).isEqualTo(birth);
        }
    }

    @Test void whatIsLeftEmptyWasNotYetAsked() {
        PersonFieldsModel lucja = PersonFieldsModel.child();
        assertThat(lucja.isEmpty()).isTrue();
        lucja.given.set("Łucja");
        lucja.birth.set(MemorableDate.exactly(LocalDate.of(2024, 6, 3)));
        assertThat(lucja.isEmpty()).isFalse();
        assertThat(lucja.problems()).isEmpty();
        assertThat(lucja.draft()).isEqualTo(PersonDraft.child("Łucja", "", new Birth.Exact(LocalDate.of(2024, 6, 3))));
    }

    @Test void theBirthOfAChildMustBeSaidWereItByNotKnown() {
        PersonFieldsModel child = PersonFieldsModel.child();
        assertThat(child.problems()).extracting(Problem::field).containsExactly("birth");
        child.birth.set(MemorableDate.notKnown());
        assertThat(child.problems()).isEmpty();
        assertThat(PersonFieldsModel.adult().problems()).isEmpty();
    }

    @Test void aLanguageNotInTheListIsTakenAsTyped() {
        PersonFieldsModel child = PersonFieldsModel.child();
        child.firstLanguage.set(Named.fresh("Kashubian"));
        assertThat(child.draft().firstLanguage()).isEqualTo(Stated.given("Kashubian"));
    }

    @Test void anEmptyAddressIsNone() {
        PersonFieldsModel child = PersonFieldsModel.child();
        child.addresses.add(new AddressFieldsModel());
        assertThat(child.draft().addresses()).isEmpty();
        child.addresses.getFirst().notKnown.set(true);
        assertThat(child.draft().addresses()).containsExactly(Stated.notKnown());
    }
}
