package org.teamaround.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Phrase;

class AgeTest {
    private static final LocalDate A1 = LocalDate.of(2026, 2, 16);

    @Test void lucjaIsOneAndTwentyMonths() {
        Age lucja = Age.of(new Birth.Exact(LocalDate.of(2024, 6, 3)), A1);
        assertThat(lucja.phrase()).isEqualTo(Phrase.of("person.age.years-and-months", 1, 20));
        assertThat(lucja.brief()).isEqualTo(Phrase.of("person.age.years", 1));
    }

    @Test void anUnbornBabyHasAnExpectedDateAndNoAge() {
        Age unborn = Age.of(new Birth.Expected(LocalDate.of(2026, 4, 19)), A1);
        assertThat(unborn.phrase()).isEqualTo(Phrase.of("person.age.expected", "19/04/2026"));
        assertThat(unborn.brief()).isEqualTo(Phrase.of("person.age.expected", "04/2026"));
        assertThat(unborn.years()).isEmpty();
    }

    @Test void anInfantIsCountedInMonthsThenDays() {
        Birth orlaith = new Birth.Exact(LocalDate.of(2025, 11, 30));
        assertThat(Age.of(orlaith, LocalDate.of(2026, 3, 12)).phrase()).isEqualTo(Phrase.of("person.age.months", 3));
        assertThat(Age.of(orlaith, LocalDate.of(2025, 12, 6)).phrase()).isEqualTo(Phrase.of("person.age.days", 6));
        assertThat(Age.of(orlaith, LocalDate.of(2025, 11, 29)).phrase().key()).isEqualTo("person.age.born-later");
    }

    @Test void anEstimatedYearGivesTwoAgesAndAMonthOftenOne() {
        assertThat(Age.of(new Birth.Estimated(2016, 0), A1).phrase()).isEqualTo(Phrase.of("person.age.estimated-between", 9, 10));
        assertThat(Age.of(new Birth.Estimated(2016, 1), A1).phrase()).isEqualTo(Phrase.of("person.age.estimated", 10));
        assertThat(Age.of(new Birth.Estimated(2016, 2), A1).phrase()).isEqualTo(Phrase.of("person.age.estimated-between", 9, 10));
        assertThat(Age.of(new Birth.Estimated(2026, 0), A1).phrase()).isEqualTo(Phrase.of("person.age.estimated", 0));
        assertThat(Age.of(new Birth.NotKnown(), A1).phrase()).isEqualTo(Phrase.of("person.age.not-known"));
    }

    @Test void aLeapDayChildComesOfAgeOnTheFirstOfMarch() {
        Birth leap = new Birth.Exact(LocalDate.of(2008, 2, 29));
        assertThat(Age.of(leap, LocalDate.of(2026, 2, 28)).years()).hasValue(17);
        assertThat(Age.of(leap, LocalDate.of(2026, 3, 1)).years()).hasValue(18);
    }
}
