package org.teamaround.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.DEVICE;
import static org.teamaround.database.schema.Tables.REVISION;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.schema.tables.records.DeviceRecord;
import org.teamaround.journal.Entry;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.Undo.Undone;

class JournalTest {
    private final InMemoryDatabase vault = InMemoryDatabase.open();
    private final UUID id = UUID.randomUUID();

    @AfterEach
    void close() {
        vault.close();
    }

    private void act(String what, Runnable work) {
        vault.moment().pass(Duration.ofMinutes(1));
        vault.database().inTransaction(Act.of(what, vault.actor()).because("because of " + what), () -> {
            work.run();
            return Outcome.done(true);
        }).orFault();
    }

    private void name(String name) {
        vault.gate().save(new DeviceRecord(id, name, id, vault.moment().now().atOffset(ZoneOffset.UTC)));
    }

    private void rename(String name) {
        DeviceRecord row = new DeviceRecord();
        row.setId(id);
        row.setName(name);
        vault.gate().save(row);
    }

    private String nameNow() {
        DeviceRecord row = vault.database().read().fetchOne(DEVICE, DEVICE.ID.eq(id));
        return row == null ? "nothing" : row.getName();
    }

    private UUID last(String what) {
        return vault.database().read().select(ACT.ID).from(ACT).where(ACT.WHAT.eq(what)).orderBy(ACT.CLOCK.desc()).limit(1).fetchOne(ACT.ID);
    }

    @Test
    void tells_who_changed_what_from_what_to_what_when_and_why() {
        act("test.enter", () -> name("Cobalt"));
        act("test.rename", () -> rename("Harebell"));
        Entry entry = vault.journal().historyOf(id).getLast();
        assertThat(entry.field()).isEqualTo("name");
        assertThat(entry.before()).contains("Cobalt");
        assertThat(entry.after()).contains("Harebell");
        assertThat(entry.act().what()).isEqualTo("test.rename");
        assertThat(entry.act().reason()).contains("because of test.rename");
        assertThat(entry.act().authorName()).isEqualTo("Tomás Ó Briain");
        assertThat(entry.act().when()).isEqualTo(vault.moment().now());
        assertThat(vault.journal().recentActs(10)).extracting(act -> act.what() + ' ' + act.changes()).containsExactly("test.rename 1", "test.enter 4");
    }

    @Test
    void the_chain_and_the_clock_go_on_when_the_laptop_s_clock_goes_back() {
        act("test.enter", () -> name("Cobalt"));
        vault.moment().set("2020-01-01T08:00");
        act("test.rename", () -> rename("Harebell"));
        var rows = vault.database().read().selectFrom(REVISION).orderBy(REVISION.SEQ).fetch();
        assertThat(rows.getValues(REVISION.CLOCK)).isSorted();
        assertThat(rows.getLast().getClock()).isGreaterThan(rows.getFirst().getClock());
        for (int i = 1; i < rows.size(); i++) assertThat(rows.get(i).getPreviousHash()).isEqualTo(rows.get(i - 1).getHash());
        assertThat(rows.getLast().getParents()).isEqualTo(rows.stream().filter(r -> r.getField().equals("name")).findFirst().orElseThrow().getId().toString());
    }

    @Test
    void an_undo_writes_what_was_there_before_and_can_itself_be_taken_back() {
        act("test.enter", () -> name("Cobalt"));
        act("test.rename", () -> rename("Harebell"));
        Undone undone = vault.undo().undo(vault.undo().next(vault.actor()).orElseThrow().act(), vault.actor()).orFault();
        assertThat(undone.what()).isEqualTo("test.rename");
        assertThat(nameNow()).isEqualTo("Cobalt");
        vault.undo().undo(last("journal.undo"), vault.actor()).orFault();
        assertThat(nameNow()).isEqualTo("Harebell");
        assertThat(vault.undo().next(vault.actor())).map(Undone::what).contains("test.rename");
    }

    @Test
    void an_undone_entry_is_gone_and_an_undone_removal_is_back() {
        act("test.enter", () -> name("Cobalt"));
        act("test.remove", () -> vault.gate().remove(DEVICE, id));
        assertThat(nameNow()).isEqualTo("nothing");
        vault.undo().undo(last("test.remove"), vault.actor()).orFault();
        assertThat(nameNow()).isEqualTo("Cobalt");
        vault.undo().undo(vault.undo().next(vault.actor()).orElseThrow().act(), vault.actor()).orFault();
        assertThat(nameNow()).isEqualTo("nothing");
        assertThat(vault.undo().next(vault.actor())).isEmpty();
    }

    @Test
    void what_was_changed_since_is_not_taken_back() {
        act("test.enter", () -> name("Cobalt"));
        act("test.rename", () -> rename("Harebell"));
        act("test.again", () -> rename("Foxglove"));
        assertThat(vault.undo().undo(last("test.rename"), vault.actor()).problems()).extracting(p -> p.key()).containsExactly("journal.problem.changed-since");
        assertThat(nameNow()).isEqualTo("Foxglove");
        vault.undo().undo(last("test.again"), vault.actor()).orFault();
        vault.undo().undo(last("test.rename"), vault.actor()).orFault();
        assertThat(nameNow()).isEqualTo("Cobalt");
        assertThat(vault.undo().undo(last("test.again"), vault.actor()).problems()).extracting(p -> p.key()).containsExactly("journal.problem.undone-already");
    }

    @Test
    void somebody_else_s_act_needs_the_right_to_correct() {
        act("test.enter", () -> name("Cobalt"));
        Actor clerk = new Actor(UUID.randomUUID(), "Noor Ashby", java.util.Set.of(Role.CLERK));
        assertThat(vault.undo().undo(last("test.enter"), clerk).isDone()).isFalse();
        assertThat(vault.undo().next(clerk)).isEmpty();
        assertThat(nameNow()).isEqualTo("Cobalt");
    }

    @Test
    void no_revision_holds_a_word_of_what_was_written() {
        act("test.enter", () -> name("Cobalt"));
        List<String> texts = vault.database().read().selectFrom(REVISION).fetch().stream().map(Object::toString).toList();
        assertThat(texts).isNotEmpty().noneMatch(text -> text.contains("Cobalt"));
    }
}
