package org.teamaround.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teamaround.setting.StandardSettings;
import org.teamaround.setting.TimeLimit;

/** When a line turns amber, red and is told upwards (domain.md part 3, "Reminders"). */
class RemindersTest {
    private final Reminders reminders = new Reminders(new StandardSettings());
    private final Subject subject = new Subject(List.of(), Optional.empty(), UUID.randomUUID(), "");

    @Test
    void anActionIsAmberThreeWorkingDaysBeforeItsDay() {
        Issue housing = reminders.agreed(DueKind.ACTION, subject, LocalDate.of(2026, 4, 10));
        assertThat(reminders.urgency(housing, LocalDate.of(2026, 4, 6))).isEqualTo(Urgency.COMING);
        assertThat(reminders.urgency(housing, LocalDate.of(2026, 4, 7))).isEqualTo(Urgency.AMBER);
        assertThat(reminders.urgency(housing, LocalDate.of(2026, 4, 10))).isEqualTo(Urgency.AMBER);
        assertThat(reminders.urgency(housing, LocalDate.of(2026, 4, 11))).isEqualTo(Urgency.OVERDUE);
    }

    @Test
    void aShortLimitIsAmberAtItsHalf() {
        Issue acknowledge = reminders.counted(DueKind.ACKNOWLEDGE, subject, TimeLimit.ACKNOWLEDGE, LocalDate.of(2026, 2, 16));
        assertThat(acknowledge.due()).isEqualTo("2026-02-18");
        assertThat(acknowledge.amberFrom()).isEqualTo("2026-02-17");
        Issue screen = reminders.counted(DueKind.SCREEN, subject, TimeLimit.SCREEN, LocalDate.of(2026, 2, 16));
        assertThat(screen.due()).isEqualTo("2026-02-19");
        assertThat(screen.amberFrom()).isEqualTo("2026-02-18");
    }

    @Test
    void overdueIsToldUpwardsAfterFiveAndTenWorkingDays() {
        Issue contact = reminders.counted(DueKind.FIRST_CONTACT, subject, TimeLimit.FIRST_CONTACT, LocalDate.of(2026, 2, 24));
        assertThat(contact.due()).isEqualTo("2026-03-03");
        assertThat(reminders.urgency(contact, LocalDate.of(2026, 3, 9))).isEqualTo(Urgency.OVERDUE);
        assertThat(reminders.urgency(contact, LocalDate.of(2026, 3, 10))).isEqualTo(Urgency.TO_COORDINATOR);
        assertThat(reminders.urgency(contact, LocalDate.of(2026, 3, 16))).isEqualTo(Urgency.TO_COORDINATOR);
        assertThat(reminders.urgency(contact, LocalDate.of(2026, 3, 17))).isEqualTo(Urgency.TO_TEAM_LEADER);
    }

    @Test
    void aReviewIsAmberAWeekBeforeAndConsentAMonthBefore() {
        Issue review = reminders.counted(DueKind.FIRST_REVIEW, subject, TimeLimit.FIRST_REVIEW, LocalDate.of(2026, 3, 26));
        assertThat(review.due()).isEqualTo("2026-05-07");
        assertThat(review.amberFrom()).isEqualTo("2026-04-30");
        assertThat(reminders.agreed(DueKind.CONSENT_EXPIRY, subject, LocalDate.of(2027, 2, 17)).amberFrom()).isEqualTo("2027-01-18");
    }
}
