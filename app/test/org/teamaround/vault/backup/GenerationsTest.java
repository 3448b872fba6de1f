package org.teamaround.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which backups stay, told as days. */
class GenerationsTest {
    private static BackupName at(String day, int hour) {
        return new BackupName(LocalDate.parse(day).atTime(hour, 0), 1);
    }

    /** What is left of these, newest first; the first given is the last verified. */
    private static List<String> left(List<BackupName> verified) {
        List<BackupName> spent = Generations.spent(verified);
        return verified.stream().filter(name -> !spent.contains(name)).sorted((a, b) -> b.compareTo(a)).map(name -> name.made().toString()).toList();
    }

    private static List<BackupName> daily(String last, int days) {
        LocalDateTime end = LocalDate.parse(last).atTime(17, 0);
        return IntStream.range(0, days).mapToObj(i -> new BackupName(end.minusDays(i), 1)).toList();
    }

    @Test
    void noneAndOne() {
        assertThat(Generations.spent(List.of())).isEmpty();
        assertThat(Generations.spent(List.of(at("2026-11-22", 9)))).isEmpty();
    }

    @Test
    void ofOneDayOnlyTheNewestStays() {
        assertThat(left(List.of(at("2026-11-22", 17), at("2026-11-22", 12), at("2026-11-22", 9)))).containsExactly("2026-11-22T17:00");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "7,7", "8,8", "14,8", "21,9", "60,12", "400,21"})
    void aBackupEveryDayLeavesSevenDaysFourWeeksTwelveMonths(int days, int left) {
        assertThat(left(daily("2026-11-22", days))).hasSize(left);
    }

    @Test
    void theDaysThatStayAreNamed() {
        assertThat(left(daily("2026-11-22", 40))).containsExactly("2026-11-22T17:00", "2026-11-21T17:00", "2026-11-20T17:00", "2026-11-19T17:00", "2026-11-18T17:00",
            "2026-11-17T17:00", "2026-11-16T17:00", "2026-11-15T17:00", "2026-11-08T17:00", "2026-11-01T17:00", "2026-10-31T17:00");
    }

    @Test
    void aLaptopInADrawerLosesNothingByLyingThere() {
        List<BackupName> before = daily("2025-03-14", 7);
        List<BackupName> after = Stream.concat(Stream.of(at("2026-11-22", 9)), before.stream()).toList();
        assertThat(left(after)).hasSize(7).contains("2026-11-22T09:00", "2025-03-14T17:00", "2025-03-09T17:00");
    }

    @Test
    void theLastVerifiedStaysEvenWhenTheClockWasSetBackTwoYears() {
        List<BackupName> all = new ArrayList<>(List.of(at("2024-11-22", 9)));
        for (int month = 0; month < 14; month++) all.add(new BackupName(LocalDate.parse("2026-11-22").minusMonths(month).atTime(17, 0), 1));
        assertThat(left(all)).contains("2024-11-22T09:00", "2026-11-22T17:00");
    }

    @Test
    void theTurnOfTheYearIsNoNewWeek() {
        assertThat(left(List.of(at("2027-01-03", 9), at("2026-12-28", 9)))).hasSize(2);
        List<BackupName> weeks = new ArrayList<>();
        for (int i = 0; i < 10; i++) weeks.add(new BackupName(LocalDate.parse("2027-01-03").minusWeeks(i).atTime(9, 0), 1));
        assertThat(left(weeks)).hasSize(7);
    }

    @Test
    void whatStaysDoesNotDependOnTheOrderOfVerifyingButForTheLast() {
        List<BackupName> all = new ArrayList<>(daily("2026-11-22", 50));
        List<String> first = left(all);
        List<BackupName> tail = new ArrayList<>(all.subList(1, all.size()));
        java.util.Collections.shuffle(tail, new java.util.Random(7));
        tail.addFirst(all.getFirst());
        assertThat(left(tail)).isEqualTo(first);
    }

    @Test
    void deletingTwiceDeletesNothingMore() {
        List<BackupName> all = daily("2026-11-22", 400);
        List<BackupName> kept = all.stream().filter(name -> !Generations.spent(all).contains(name)).toList();
        assertThat(Generations.spent(kept)).isEmpty();
    }
}
