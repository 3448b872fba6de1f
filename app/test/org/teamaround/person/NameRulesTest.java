package org.teamaround.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;

/** Names as people have them are taken; what no name can be is refused with one sentence. */
class NameRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(strings = {"O", "Ọlọ́runtóbi", "Świerczyńska-Kaczmarek", "陈林", "يوسف", "D'Arcy", "Jr.", "Nguyễn", "བསྒྲུབས", "X Æ A-12", "Ní Dhonnchadha", "می‌خواهم"})
    void real_names_are_taken_as_they_are(String name) {
        PersonDraft draft = new CleanPerson(PersonDraft.adult(name, "Bell")).draft();
        assertThat(draft.name().given()).isEqualTo(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC));
        assertThat(problems(draft)).isEmpty();
    }

    @Test void marks_nobody_sees_are_left_out() {
        assertThat(new CleanPerson(PersonDraft.adult("\u200FAda\u202E\u00AD \u200BMay\uFEFF", "\u0301Bell")).draft().name()).isEqualTo(PersonName.of("Ada May", "Bell"));
    }

    @Test void what_no_name_can_be_is_refused_with_one_sentence() {
        assertThat(problems(PersonDraft.adult("Ada \uD83D\uDE00", "Bell"))).containsExactly("person.problem.name-picture");
        assertThat(problems(PersonDraft.adult("12", "Bell"))).containsExactly("person.problem.name-letter");
        assertThat(problems(PersonDraft.adult("a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308", "Bell"))).containsExactly("person.problem.name-accents");
        assertThat(problems(PersonDraft.adult("", ""))).containsExactly("person.problem.no-name");
        assertThat(problems(new CleanPerson(PersonDraft.adult("a".repeat(200), "Bell")).draft())).isEmpty();
        assertThat(new CleanPerson(PersonDraft.adult("a".repeat(201), "Bell")).problems()).extracting(Problem::key).containsExactly("kernel.problem.too-long");
    }

    @Test void no_name_at_all_is_taken_once_somebody_said_so() {
        PersonDraft nobody = PersonDraft.adult("", "").withName(PersonName.of("", "").withGiven("", Stated.Why.NOT_GIVEN).withFamily("", Stated.Why.NOT_KNOWN));
        assertThat(problems(nobody)).isEmpty();
        assertThat(PersonNames.display(nobody.as(Family.freshId(), ""), Optional.empty())).isEqualTo("Name not known");
    }

    @Test void letters_of_two_scripts_that_look_alike_are_pointed_out() {
        assertThat(warnings(PersonDraft.adult("\u0410d\u0430", "Bell"))).containsExactly("person.warning.mixed-scripts");
        assertThat(warnings(PersonDraft.adult("Ada", "Белл"))).isEmpty();
    }

    @Test void only_says_to_whom_and_nothing_safe_asks_for_a_hand() {
        assertThat(problems(PersonDraft.adult("A", "B").withReach(Reach.NONE.withSafe(List.of(SafeContact.only(Channel.TEXT, "")))))).containsExactly("person.problem.safe-only");
        List<SafeContact> none = List.of(SafeContact.of(Channel.CALL, Safety.NO), SafeContact.of(Channel.TEXT, Safety.NO), SafeContact.of(Channel.EMAIL, Safety.NO), SafeContact.of(Channel.POST, Safety.NO));
        assertThat(warnings(PersonDraft.adult("A", "B").withReach(Reach.NONE.withSafe(none)))).containsExactly("person.warning.nothing-safe");
    }

    private static List<String> problems(PersonDraft draft) {
        return PersonRules.problems(draft, Optional.empty(), TODAY).stream().map(Problem::key).toList();
    }

    private static List<String> warnings(PersonDraft draft) {
        return PersonRules.warnings(draft, TODAY).stream().map(Problem::key).toList();
    }
}
