package org.teamaround.setting.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.setting.ChangeSetting;
import org.teamaround.setting.EffectiveSettings;
import org.teamaround.setting.PanelMode;
import org.teamaround.setting.Setting;
import org.teamaround.setting.Span;
import org.teamaround.setting.TimeLimit;

/** Settings as the program has them: changed by the use case, kept in the database, read anew after each change. */
class JooqSettingChangesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private final InMemoryDatabase store = InMemoryDatabase.open();
    private final JooqSettingChanges changes = new JooqSettingChanges(store.database(), store.gate());
    private final EffectiveSettings settings = new EffectiveSettings(changes);
    private final ChangeSetting change = new ChangeSetting(changes, store.database(), store.facts(), store.moment());

    JooqSettingChangesTest() {
        store.facts().onNews(Object.class, news -> settings.refresh());
    }

    @Test void aChangeHoldsFromItsDayOn() {
        assertThat(settings.limit(TimeLimit.FIRST_REVIEW, TODAY)).isEqualTo(Span.days(42));
        change.to(new Setting.Limit(TimeLimit.FIRST_REVIEW, Span.days(56)), TODAY, Optional.empty(), Staff.NGOZI).orFault();
        assertThat(settings.limit(TimeLimit.FIRST_REVIEW, TODAY)).isEqualTo(Span.days(56));
        assertThat(settings.limit(TimeLimit.FIRST_REVIEW, TODAY.minusDays(1))).isEqualTo(Span.days(42));
    }

    @Test void aSecondThoughtOnTheSameDayReplacesTheFirst() {
        change.to(new Setting.Mode(PanelMode.DIRECT), TODAY, Optional.empty(), Staff.NGOZI).orFault();
        change.to(new Setting.Mode(PanelMode.DIRECT_WITH_AGREEMENT), TODAY, Optional.empty(), Staff.NGOZI).orFault();
        assertThat(settings.panelMode(TODAY)).isEqualTo(PanelMode.DIRECT_WITH_AGREEMENT);
        assertThat(changes.all()).hasSize(1);
    }

    @Test void reachingBackNeedsAReason() {
        Setting longer = new Setting.Limit(TimeLimit.SCREEN, Span.workingDays(5));
        assertThat(change.to(longer, TODAY.minusDays(1), Optional.empty(), Staff.NGOZI).problems()).extracting(Problem::field).containsExactly("reason");
        assertThat(change.to(longer, TODAY.minusDays(1), Optional.of("Agreed in August"), Staff.NGOZI).isDone()).isTrue();
    }

    @Test void onlyTheTeamLeaderSetsAndOnlyWhatCanBe() {
        Setting name = new Setting.CentreName("Harrowmere\u0007 Children’s Centre");
        assertThat(change.to(name, TODAY, Optional.empty(), Staff.TOMAS).isDone()).isFalse();
        change.to(name, TODAY, Optional.empty(), Staff.NGOZI).orFault();
        assertThat(settings.centreName()).isEqualTo("Harrowmere Children’s Centre");
        assertThat(change.to(new Setting.CentreName(" "), TODAY, Optional.empty(), Staff.NGOZI).isDone()).isFalse();
        assertThat(change.to(new Setting.Limit(TimeLimit.SCREEN, Span.workingDays(-1)), TODAY, Optional.empty(), Staff.NGOZI).isDone()).isFalse();
    }

    @AfterEach void close() {
        store.close();
    }
}
