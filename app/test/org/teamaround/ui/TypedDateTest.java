package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private final TypedDate dates = new TypedDate(TestDesk.TODAY);

    @ParameterizedTest
    @CsvSource({"t,2026-02-24", "today,2026-02-24", "+3,2026-02-27", "-1,2026-02-23", "12 mar,2026-03-12", "12mar,2026-03-12", "24/2,2026-02-24",
            "24/02/2026,2026-02-24", "24.2.26,2026-02-24", "24-02-2026,2026-02-24", "2026-02-24,2026-02-24", "fri,2026-02-27", "Tue,2026-03-03",
            "Tue 24 Feb 2026,2026-02-24", "3 December,2025-12-03", "29 feb 2028,2028-02-29", "9 september 2026,2026-09-09"})
    void isReadAsTyped(String typed, LocalDate meant) {
        assertThat(dates.read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31/2/2026", "29 feb 2026", "0/1/2026", "12/13/2026", "5", "24/02/202", "12 foo", "+", "++3", "1/1/1/1"})
    void whatIsNoDateIsNotGuessed(String typed) {
        assertThat(dates.read(typed)).isEmpty();
    }

    @Test
    void itsOwnWritingIsReadBack() {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            assertThat(dates.read(Dates.day(day))).contains(day);
            assertThat(dates.read(Dates.number(day))).contains(day);
        }
    }

    @ParameterizedTest
    @CsvSource({"9:30,09:30", "930,09:30", "1430,14:30", "14.05,14:05", "2pm,14:00", "12am,00:00", "12 pm,12:00", "10,10:00"})
    void timesToo(String typed, LocalTime meant) {
        assertThat(new TypedTime().read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "9:75", "noon", "13pm", ""})
    void noTime(String typed) {
        assertThat(new TypedTime().read(typed)).isEmpty();
    }
}
