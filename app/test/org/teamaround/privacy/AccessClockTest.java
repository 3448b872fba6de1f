package org.teamaround.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.WorkingDays;
import org.teamaround.person.PersonId;
import org.teamaround.privacy.AccessRequest.Asker;
import org.teamaround.privacy.AccessRequest.Capacity;
import org.teamaround.privacy.AccessRequest.Pause;
import org.teamaround.privacy.AccessRequest.PauseReason;

/** When an answer is due (domain.md 5.4). */
class AccessClockTest {
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 4));
    private final AccessClock clock = new AccessClock(new WorkingDays(HOLIDAYS::contains));

    private static AccessRequest asked(String on) {
        return new AccessRequest(new AccessRequestId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), LocalDate.parse(on), new Asker("Caoimhe", Optional.empty(), Capacity.THEMSELVES),
            "", Optional.empty(), List.of(), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void isDue(AccessRequest request, String today, String due) {
        assertThat(clock.due(request, LocalDate.parse(today))).isEqualTo(due);
    }

    @Test
    void theSameDateNextMonth() {
        isDue(asked("2026-06-09"), "2026-06-09", "2026-07-09");
    }

    @Test
    void aMonthWithoutThatDateEndsWithItsLastDay() {
        isDue(asked("2028-01-31"), "2028-01-31", "2028-02-29");
        isDue(asked("2026-08-31"), "2026-08-31", "2026-09-30");
    }

    @Test
    void theNextWorkingDayWhenThatIsNone() {
        isDue(asked("2026-03-03"), "2026-03-03", "2026-04-07");
        isDue(asked("2026-04-02"), "2026-04-02", "2026-05-05");
        isDue(asked("2026-01-31"), "2026-01-31", "2026-03-02");
    }

    @Test
    void twoMonthsMoreWhenComplex() {
        isDue(asked("2026-06-09").complex("three files"), "2026-06-09", "2026-09-09");
    }

    @Test
    void whileItStandsItGoesOnAsIfFromToday() {
        AccessRequest stands = asked("2026-06-09").paused(new Pause(UUID.randomUUID(), PauseReason.IDENTITY, LocalDate.parse("2026-06-10"), Optional.empty()));
        isDue(stands, "2026-06-10", "2026-07-09");
        isDue(stands, "2026-06-15", "2026-07-14");
        isDue(stands.resumed(LocalDate.parse("2026-06-15")), "2026-08-01", "2026-07-14");
    }
}
