package org.teamaround.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Authorisation.How;

class AuthorisationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    private static java.util.List<String> problems(String by, String seenBy, LocalDate on) {
        return new Authorisation(by, How.PHONE, seenBy, on).problems(Staff.NGOZI, TODAY).stream().map(Problem::key).toList();
    }

    @Test
    void a_manager_from_outside_says_yes_and_somebody_heard_it() {
        assertThat(problems("Margaret Hale", Staff.NGOZI.name(), TODAY)).isEmpty();
        assertThat(problems("Margaret Hale", "Eilidh MacRae", TODAY.minusDays(3))).isEmpty();
    }

    @Test
    void nobody_authorises_their_own_act_and_no_yes_is_unheard_or_to_come() {
        assertThat(problems("", "", TODAY)).containsExactly("kernel.problem.authorised-by-empty", "kernel.problem.authorisation-unseen");
        assertThat(problems(" " + Staff.NGOZI.name() + " ", "Eilidh MacRae", TODAY)).containsExactly("kernel.problem.authorised-by-oneself");
        assertThat(problems("Margaret Hale", "margaret  hale", TODAY)).containsExactly("kernel.problem.authorisation-seen-by-manager");
        assertThat(problems("Margaret Hale", "Eilidh MacRae", TODAY.plusDays(1))).containsExactly("kernel.problem.authorised-in-future");
        assertThat(problems("x".repeat(151), "Eilidh MacRae", TODAY)).containsExactly("kernel.problem.authorisation-long");
    }

    @Test
    void what_is_kept_is_read_again_and_a_plain_name_is_none() {
        Authorisation paper = new Authorisation("Margaret\tHale", How.ON_PAPER, "Eilidh MacRae", TODAY);
        assertThat(Authorisation.read(paper.kept())).contains(paper);
        assertThat(paper.by()).isEqualTo("Margaret Hale");
        assertThat(paper.words().key()).isEqualTo("kernel.authorised.on-paper");
        assertThat(Authorisation.read("Ngozi Adébáyọ̀")).isEmpty();
        assertThat(Authorisation.read("")).isEmpty();
        assertThat(new Authorisation("x".repeat(150), How.IN_PERSON, "y".repeat(150), TODAY).kept()).hasSizeLessThanOrEqualTo(400);
    }
}
