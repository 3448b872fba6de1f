package org.teamaround.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ids are UUIDs of version 7: they sort by the time they were made and never repeat. */
class IdsTest {
    @Test
    void versionVariantAndTime() {
        Instant now = Instant.parse("2026-02-16T10:05:00.123Z");
        UUID id = Ids.fresh(now);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
        assertThat(Ids.fresh(now.plusMillis(1)).toString()).isGreaterThan(id.toString());
    }

    @Test
    void oneInstantGivesDifferentIds() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) ids.add(Ids.fresh(Instant.EPOCH));
        assertThat(ids).hasSize(10_000);
    }
}
