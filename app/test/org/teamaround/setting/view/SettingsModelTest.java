package org.teamaround.setting.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.DirectAnnouncements;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.kernel.TestMoment;
import org.teamaround.setting.ChangeSetting;
import org.teamaround.setting.ChangeSettings;
import org.teamaround.setting.EffectiveSettings;
import org.teamaround.setting.Feature;
import org.teamaround.setting.InMemorySettingChanges;
import org.teamaround.setting.SettingChange;
import org.teamaround.setting.Span;
import org.teamaround.setting.TimeLimit;
import org.teamaround.ui.ImmediateBackground;

class SettingsModelTest {
    private final InMemorySettingChanges changes = new InMemorySettingChanges();
    private final EffectiveSettings settings = new EffectiveSettings(changes);
    private final DirectTransactions transactions = new DirectTransactions();
    private final DirectAnnouncements announcements = new DirectAnnouncements();
    private final TestMoment moment = TestMoment.at("2026-04-13T10:00");
    private final List<Integer> saved = new ArrayList<>();
    private final SettingsModel model = model();

    private SettingsModel model() {
        announcements.onNews(Object.class, news -> settings.refresh());
        ChangeSettings change = new ChangeSettings(new ChangeSetting(changes, transactions, announcements, moment), transactions);
        return new SettingsModel(settings, change, moment, new ImmediateBackground(), Staff.NGOZI, saved::add);
    }

    @Test void onlyWhatWasChangedIsRecorded() {
        assertThat(model.isChanged()).isFalse();
        model.limits.get(TimeLimit.FIRST_REVIEW).set(Optional.of(56));
        model.features.get(Feature.QUORUM).set(true);
        model.save();
        assertThat(saved).containsExactly(2);
        assertThat(changes.all()).extracting(SettingChange::key).containsExactlyInAnyOrder("limit.FIRST_REVIEW", "feature.QUORUM");
        assertThat(settings.limit(TimeLimit.FIRST_REVIEW, moment.today())).isEqualTo(Span.days(56));
        assertThat(model.isChanged()).isFalse();
    }

    @Test void aDayOffIsAddedAndShown() {
        HolidayModel jubilee = new HolidayModel();
        jubilee.date.set(Optional.of(LocalDate.of(2026, 6, 5)));
        model.holidays.add(jubilee);
        model.save();
        assertThat(model.holidays(2026)).contains(LocalDate.of(2026, 6, 5), LocalDate.of(2026, 12, 28));
        assertThat(model.holidays).isEmpty();
    }

    @Test void reachingBackAsksWhyOnce() {
        model.limits.get(TimeLimit.SCREEN).set(Optional.of(5));
        model.limits.get(TimeLimit.MINUTES).set(Optional.of(9999));
        model.from.set(Optional.of(LocalDate.of(2026, 4, 1)));
        model.save();
        assertThat(model.problems).extracting(Problem::field).containsExactlyInAnyOrder("reason", "limit.MINUTES");
        assertThat(saved).isEmpty();
    }
}
