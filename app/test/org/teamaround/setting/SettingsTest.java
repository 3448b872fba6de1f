package org.teamaround.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.BankHolidays;

/** Cross-checks 5 and 7 of the walk-throughs. */
class SettingsTest {
    private final StandardSettings settings = new StandardSettings();

    @Test void twoWorkingDaysAfterTheFirstOfAprilPassOverEaster() {
        assertThat(after(day(4, 1), 2)).isEqualTo(day(4, 7));
        assertThat(after(day(5, 1), 1)).isEqualTo(day(5, 5));
        assertThat(after(day(5, 22), 1)).isEqualTo(day(5, 26));
    }

    @Test void aLongerReviewIntervalAltersOnlyLaterEvents() {
        settings.with(new Setting.Limit(TimeLimit.FIRST_REVIEW, Span.days(56)), day(4, 1));
        assertThat(settings.due(TimeLimit.FIRST_REVIEW, day(3, 26))).isEqualTo(day(5, 7));
        assertThat(settings.due(TimeLimit.FIRST_REVIEW, day(4, 1))).isEqualTo(day(5, 27));
    }

    @Test void anExtraHolidayCountsFromTheDayItIsSet() {
        LocalDate jubilee = day(6, 5);
        settings.with(new Setting.Holiday(jubilee, true), day(6, 1));
        assertThat(settings.due(TimeLimit.ACKNOWLEDGE, day(6, 4))).isEqualTo(day(6, 9));
        assertThat(settings.workingDays(day(5, 29)).isWorkingDay(jubilee)).isTrue();
    }

    @Test void theBankHolidaysOfEnglandAreThoseOfTheCalendar() {
        assertThat(BankHolidays.ofEngland(2026)).containsExactly(day(1, 1), day(4, 3), day(4, 6), day(5, 4), day(5, 25), day(8, 31), day(12, 25), day(12, 28));
        assertThat(BankHolidays.ofEngland(2022)).contains(LocalDate.of(2022, 1, 3), LocalDate.of(2022, 12, 26), LocalDate.of(2022, 12, 27));
    }

    @Test void aHolidayCanBeTakenAway() {
        settings.with(new Setting.Holiday(day(5, 4), false), day(1, 1));
        assertThat(after(day(5, 1), 1)).isEqualTo(day(5, 4));
    }

    @Test void whatIsReadWhileAChangeIsCommittedIsNotKept() {
        InMemorySettingChanges kept = new InMemorySettingChanges();
        EffectiveSettings[] settings = new EffectiveSettings[1];
        settings[0] = new EffectiveSettings(new SettingChanges() {
            @Override public List<SettingChange> all() {
                List<SettingChange> before = kept.all();
                if (before.isEmpty()) {
                    Setting direct = new Setting.Mode(PanelMode.DIRECT);
                    save(new SettingChange(new SettingChangeId(UUID.randomUUID()), direct.key(), direct.written(), day(1, 1)));
                    settings[0].refresh();
                }
                return before;
            }

            @Override public void save(SettingChange change) {
                kept.save(change);
            }
        });
        assertThat(settings[0].panelMode(day(2, 1))).isEqualTo(PanelMode.PANEL);
        assertThat(settings[0].panelMode(day(2, 1))).isEqualTo(PanelMode.DIRECT);
    }

    @Test void theStandardWordsHoldUntilAnAreaHasItsOwn() {
        settings.with(new Setting.Wording(Label.ASSESSMENT, "EHA"), day(9, 1));
        assertThat(settings.label(Label.ASSESSMENT, day(8, 31))).isEqualTo("CAF");
        assertThat(settings.label(Label.ASSESSMENT, day(9, 1))).isEqualTo("EHA");
    }

    @Test void everythingLargerTeamsNeedIsOff() {
        assertThat(Feature.values()).noneMatch(feature -> settings.isOn(feature, day(1, 1)));
        assertThat(settings.panelMode(day(1, 1))).isEqualTo(PanelMode.PANEL);
    }

    private LocalDate after(LocalDate from, int workingDays) {
        return Span.workingDays(workingDays).after(from, settings.workingDays(from));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
