package org.teamaround.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.schema.tables.records.SettingChangeRecord;

/** What is asked at every opening costs a few looks into an index, however long the journal is. */
class OpeningWalksTest {
    private static final int WRITTEN = 400;
    private final InMemoryDatabase store = InMemoryDatabase.open();
    @BeforeEach
    void aJournal() {
        store.write(() -> {
            for (int i = 0; i < WRITTEN; i++) store.gate().save(new SettingChangeRecord(UUID.randomUUID(), "test", "on", LocalDate.of(2026, 9, 7)));
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private long scanned(Consumer<DSLContext> work) {
        return store.database().exclusively(sql -> ScannedRows.of(sql, work));
    }

    @Test
    void the_end_of_each_chain_is_found_without_walking_it() {
        DSLContext sql = store.database().read();
        UUID device = store.database().device().id();
        long entries = ChainLengths.read(sql).get(device);
        assertThat(entries).isGreaterThanOrEqualTo(4 * WRITTEN);
        assertThat(ChainLengths.last(sql, device)).hasValueSatisfying(last -> assertThat(last.value1()).isEqualTo(entries));
        assertThat(scanned(heard -> ChainLengths.last(heard, device))).isBetween(1L, 2L);
        assertThat(scanned(ChainLengths::read)).isBetween(1L, 6L);
        assertThat(scanned(heard -> heard.fetchCount(org.teamaround.database.schema.Tables.SETTING_CHANGE))).isLessThan(WRITTEN);
        assertThat(scanned(heard -> heard.fetch(org.teamaround.database.schema.Tables.SETTING_CHANGE))).isGreaterThan(WRITTEN);
    }
}
