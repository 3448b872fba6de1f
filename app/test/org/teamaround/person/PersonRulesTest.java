package org.teamaround.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;

class PersonRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 16);

    @Test void aBirthCannotLieAhead() {
        assertThat(problems(born(TODAY.plusDays(1)))).containsExactly("person.problem.birth-in-future");
        assertThat(problems(born(TODAY))).isEmpty();
        assertThat(problems(born(LocalDate.of(1816, 2, 29)))).containsExactly("person.problem.birth-too-long-ago");
        assertThat(problems(PersonDraft.child("A", "B", new Birth.Estimated(2026, 3)))).containsExactly("person.problem.birth-in-future");
        assertThat(problems(PersonDraft.child("A", "B", new Birth.Estimated(2026, 2)))).isEmpty();
    }

    @Test void anExpectedDateLiesWithinFourWeeksPastAndFortyTwoAhead() {
        assertThat(problems(expected(TODAY.minusDays(28)))).isEmpty();
        assertThat(problems(expected(TODAY.minusDays(29)))).containsExactly("person.problem.expected-past");
        assertThat(problems(expected(TODAY.plusWeeks(42)))).isEmpty();
        assertThat(problems(expected(TODAY.plusWeeks(42).plusDays(1)))).containsExactly("person.problem.expected-too-far");
    }

    @Test void anExpectedDateThatHasPassedDoesNotStopOtherChanges() {
        PersonDraft overdue = expected(TODAY.minusDays(60));
        Person before = overdue.as(Family.freshId(), "C-0001");
        assertThat(PersonRules.problems(overdue.withGp("Mill Rise"), Optional.of(before), TODAY)).isEmpty();
    }

    @Test void everybodyButTheUnbornHasAName() {
        assertThat(problems(PersonDraft.child("", "", new Birth.NotKnown()))).containsExactly("person.problem.no-name");
        assertThat(problems(expected(TODAY.plusDays(50)))).isEmpty();
        assertThat(problems(PersonDraft.adult("", "").withBirth(new Birth.Expected(TODAY)))).contains("person.problem.adult-unborn");
    }

    @Test void aPostcodeIsNotDemandedButHasItsShape() {
        assertThat(problems(at("Plot 7, Fairbrook Lane Site", ""))).isEmpty();
        assertThat(problems(at("4 Mill Rise", "zz994aa"))).isEmpty();
        assertThat(problems(at("4 Mill Rise", "4AA ZZ99"))).containsExactly("person.problem.postcode");
        assertThat(AddressRules.postcode("zz99 4aa")).isEqualTo("ZZ99 4AA");
    }

    @Test void anAddressEndsAfterItBegan() {
        Address address = new Address("4 Mill Rise", "", "", AddressKind.HOME, false, Optional.of(TODAY), Optional.of(TODAY.minusDays(1)));
        assertThat(PersonRules.problems(born(TODAY).withAddress(address), Optional.empty(), TODAY)).extracting(Problem::field).containsExactly("address.0.to");
        assertThat(problems(born(TODAY).withAddresses(List.of(Stated.notKnown())))).isEmpty();
    }

    @Test void aWrongCheckDigitIsPointedOutAWrongShapeRefused() {
        assertThat(problems(born(TODAY).withIdentifiers(Identifiers.of("94347659", "")))).containsExactly("person.problem.nhs-shape");
        assertThat(warnings(born(TODAY).withIdentifiers(Identifiers.of("9434765919", "")))).isEmpty();
        assertThat(warnings(born(TODAY).withIdentifiers(Identifiers.of("9434765918", "")))).containsExactly("person.warning.nhs-check");
        assertThat(problems(born(TODAY).withIdentifiers(Identifiers.of("", "12345")))).containsExactly("person.problem.upn-shape");
        assertThat(warnings(born(TODAY).withIdentifiers(Identifiers.of("", "B123456789012")))).containsExactly("person.warning.upn-check");
    }

    @Test void aChildPastEighteenIsAskedAboutNotRefused() {
        PersonDraft grown = born(TODAY.minusYears(18));
        assertThat(problems(grown)).isEmpty();
        assertThat(warnings(grown)).containsExactly("person.warning.over-18");
        assertThat(warnings(born(TODAY.minusYears(18).plusDays(1)))).isEmpty();
    }

    private static List<String> problems(PersonDraft draft) {
        return PersonRules.problems(draft, Optional.empty(), TODAY).stream().map(Problem::key).toList();
    }

    private static List<String> warnings(PersonDraft draft) {
        return PersonRules.warnings(draft, TODAY).stream().map(Problem::key).toList();
    }

    private static PersonDraft born(LocalDate on) {
        return PersonDraft.child("Łucja", "Świerczyńska-Kaczmarek", new Birth.Exact(on));
    }

    private static PersonDraft expected(LocalDate on) {
        return PersonDraft.unborn(on, Optional.empty());
    }

    private static PersonDraft at(String lines, String postcode) {
        return born(TODAY).withAddress(Address.home(lines, postcode));
    }
}
