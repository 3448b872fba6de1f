package org.teamaround.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupNameTest {
    @Test
    void saysWhenAndNothingElse() {
        BackupName name = new BackupName(LocalDateTime.of(2026, 11, 22, 14, 32), 1);
        assertThat(name.text()).isEqualTo("teamaround-2026-11-22-1432.age");
        assertThat(BackupName.parse(name.text())).contains(name);
        assertThat(BackupName.parse("teamaround-2026-11-22-1432-2.age")).contains(new BackupName(name.made(), 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "teamaround-2026-11-22-1432.age.part", "teamaround-2026-02-30-1432.age", "teamaround-2026-11-22-2461.age", "teamaround-2026-11-22-1432-1.age",
        "teamaround-2026-11-22-1432-02.age", "x-2026-11-22-1432.age", "teamaround-2026-11-22-1432.zip", "teamaround-1a2b3c4d.part"})
    void anythingElseIsNone(String name) {
        assertThat(BackupName.parse(name)).isEmpty();
    }
}
