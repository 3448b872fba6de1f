package org.teamaround.person.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Disability;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonName;
import org.teamaround.person.PersonsContract;
import org.teamaround.person.Reach;
import org.teamaround.person.Whereabouts;
import org.teamaround.ui.MemorableDate;
import org.teamaround.ui.Named;

/** What was typed comes back as it was; what was not typed counts as not yet asked. */
class PersonFieldsModelTest {
    @Test void everyFieldComesBackAsItWas() {
        PersonDraft full = PersonsContract.full();
        assertThat(PersonFieldsModel.of(full).draft()).isEqualTo(full);
        PersonDraft unsaid = PersonDraft.child("", "", new Birth.NotKnown(Stated.Why.NOT_GIVEN)).withGender(Stated.notGiven())
            .withName(PersonName.of("", "").withGiven("", Stated.Why.NOT_KNOWN).withFamily("", Stated.Why.NOT_GIVEN))
            .withReach(Reach.NONE.without(Stated.Why.NOT_GIVEN)).withAddresses(List.of(Stated.notKnown())).withDisability(Disability.of(Answer.NOT_GIVEN, ""));
        assertThat(PersonFieldsModel.of(unsaid).draft()).isEqualTo(unsaid);
        PersonDraft withheld = full.withWhereabouts(new Whereabouts.Withheld());
        assertThat(PersonFieldsModel.of(withheld).draft()).isEqualTo(withheld);
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
