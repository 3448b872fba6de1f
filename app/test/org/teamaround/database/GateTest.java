package org.teamaround.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.teamaround.database.schema.Tables.DEVICE;
import static org.teamaround.database.schema.Tables.REVISION;

import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.schema.tables.records.DeviceRecord;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

class GateTest {
    private final InMemoryDatabase vault = InMemoryDatabase.open();
    private final UUID id = UUID.randomUUID();

    @AfterEach
    void close() {
        vault.close();
    }

    private DeviceRecord row(String name) {
        return new DeviceRecord(id, name, id, vault.moment().now().atOffset(ZoneOffset.UTC));
    }

    private java.util.List<String> journalled() {
        return vault.database().read().select(REVISION.FIELD).from(REVISION).where(REVISION.RECORD.eq(id)).orderBy(REVISION.SEQ).fetch(REVISION.FIELD);
    }

    @Test
    void a_new_row_leaves_one_entry_for_each_field() {
        vault.write(() -> vault.gate().save(row("old laptop")));
        assertThat(vault.database().read().fetchOne(DEVICE, DEVICE.ID.eq(id)).getName()).isEqualTo("old laptop");
        assertThat(journalled()).containsExactly("id", "name", "incarnation", "since");
    }

    @Test
    void a_changed_row_leaves_entries_for_what_changed_only() {
        vault.write(() -> vault.gate().save(row("old laptop")));
        vault.write(() -> vault.gate().save(row("new laptop")));
        vault.write(() -> vault.gate().save(row("new laptop")));
        assertThat(journalled()).containsExactly("id", "name", "incarnation", "since", "name");
    }

    @Test
    void a_refusal_takes_everything_back() {
        Outcome<Boolean> outcome = vault.database().inTransaction(Act.of("test.refused", vault.actor()), () -> {
            vault.gate().save(row("old laptop"));
            return Outcome.refused(Problem.of("test.problem"));
        });
        assertThat(outcome.problems()).containsExactly(Problem.of("test.problem"));
        assertThat(vault.database().read().fetchCount(DEVICE, DEVICE.ID.eq(id))).isZero();
        assertThat(journalled()).isEmpty();
    }

    @Test
    void outside_a_transaction_nothing_is_written() {
        assertThatThrownBy(() -> vault.gate().save(row("x"))).isInstanceOf(Fault.class).hasMessageContaining("outside a transaction");
    }
}
