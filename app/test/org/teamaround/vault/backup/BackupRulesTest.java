package org.teamaround.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T14:32:00Z");

    @ParameterizedTest
    @CsvSource({"2026-11-22T14:31:00Z,false,false,false", "2026-11-22T13:32:00Z,false,true,false", "2026-11-22T00:00:00Z,false,true,false",
        "2026-11-21T23:59:00Z,true,true,false", "2026-11-19T14:32:00Z,true,true,false", "2026-11-19T14:31:00Z,true,true,true",
        "2026-11-22T14:40:00Z,false,false,false", "2026-11-22T14:21:00Z,false,true,false", "2028-11-22T14:32:00Z,true,true,false"})
    void goesByTheLastVerifiedOne(Instant last, boolean due, boolean atClose, boolean overdue) {
        assertThat(BackupRules.isDue(Optional.of(last), NOW)).isEqualTo(due);
        assertThat(BackupRules.isDueAtClose(Optional.of(last), NOW)).isEqualTo(atClose);
        assertThat(BackupRules.isOverdue(Optional.of(last), NOW)).isEqualTo(overdue);
    }

    @Test
    void withoutAnyAllAreDue() {
        assertThat(BackupRules.isDue(Optional.empty(), NOW)).isTrue();
        assertThat(BackupRules.isDueAtClose(Optional.empty(), NOW)).isTrue();
        assertThat(BackupRules.isOverdue(Optional.empty(), NOW)).isTrue();
    }
}
