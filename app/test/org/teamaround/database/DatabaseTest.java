package org.teamaround.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.DEVICE;
import static org.teamaround.database.schema.Tables.REVISION;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.schema.tables.records.DeviceRecord;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Written;

class DatabaseTest {
    private final InMemoryDatabase vault = InMemoryDatabase.open();
    private final UUID id = UUID.randomUUID();

    @AfterEach
    void close() {
        vault.close();
    }

    private void save() {
        vault.gate().save(new DeviceRecord(id, "Cobalt", id, vault.moment().now().atOffset(ZoneOffset.UTC)));
    }

    private boolean saved() {
        return vault.database().read().fetchExists(DEVICE, DEVICE.ID.eq(id));
    }

    private Act act(String what) {
        return Act.of(what, vault.actor());
    }

    @Test
    void a_failing_journal_takes_the_change_back_with_it() {
        Act tooLongForTheJournal = act("x".repeat(101));
        assertThatThrownBy(() -> vault.database().inTransaction(tooLongForTheJournal, () -> {
            save();
            assertThat(saved()).as("written before the journal").isTrue();
            return Outcome.done(true);
        })).isInstanceOf(Fault.class);
        assertThat(saved()).isFalse();
        vault.write(this::save);
        assertThat(vault.database().read().select(REVISION.SEQ).from(REVISION).orderBy(REVISION.SEQ).fetch(REVISION.SEQ)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void an_exception_takes_everything_back_and_tells_no_value() {
        assertThatThrownBy(() -> vault.database().inTransaction(act("test.broken"), () -> {
            save();
            throw new IllegalStateException("Marigold Finch");
        })).isInstanceOf(Fault.class).hasMessageNotContaining("Marigold").hasNoCause();
        assertThat(saved()).isFalse();
    }

    @Test
    void an_inner_refusal_takes_the_outer_step_back_even_when_that_overlooks_it() {
        Problem problem = Problem.of("test.problem");
        Outcome<Boolean> outcome = vault.database().inTransaction(act("test.outer"), () -> {
            save();
            vault.database().inTransaction(act("test.inner"), () -> Outcome.refused(problem));
            return Outcome.done(true);
        });
        assertThat(outcome.problems()).containsExactly(problem);
        assertThat(saved()).isFalse();
    }

    @Test
    void an_inner_step_belongs_to_the_outer_act() {
        vault.database().inTransaction(act("test.outer"), () -> vault.database().inTransaction(act("test.inner"), () -> {
            save();
            return Outcome.done(true);
        })).orFault();
        assertThat(vault.database().read().select(ACT.WHAT).from(ACT).fetch(ACT.WHAT)).containsExactly("test.outer");
    }

    @Test
    void an_act_that_changes_nothing_leaves_nothing() {
        vault.write(() -> { });
        assertThat(vault.database().read().fetchCount(ACT)).isZero();
    }

    @Test
    void others_see_nothing_before_the_commit() {
        AtomicReference<Boolean> seen = new AtomicReference<>();
        vault.write(() -> {
            save();
            Thread other = new Thread(() -> seen.set(saved()));
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(seen.get()).isFalse();
        assertThat(saved()).isTrue();
    }

    @Test
    void reading_refuses_to_write_inside_and_outside_a_transaction() {
        assertThatThrownBy(() -> vault.database().read().deleteFrom(DEVICE).execute()).isInstanceOf(Fault.class).hasMessageContaining("round the gate");
        assertThatThrownBy(() -> vault.write(() -> vault.database().read().deleteFrom(DEVICE).execute())).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> vault.write(() -> vault.database().read().fetch("delete from device"))).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> vault.write(() -> vault.database().read().fetch("select * from final table (delete from device)"))).isInstanceOf(Fault.class);
        assertThat(vault.database().read().fetchCount(DEVICE)).isEqualTo(1);
    }

    @Test
    void a_consequence_s_refusal_takes_everything_back_and_tells_no_news() {
        List<Object> told = new ArrayList<>();
        vault.facts().onConsequence(String.class, _ -> Outcome.refused(Problem.of("test.problem")));
        vault.facts().onNews(Object.class, told::add);
        Outcome<Boolean> outcome = vault.database().inTransaction(act("test.announce"), () -> {
            save();
            vault.facts().announce("decided");
            return Outcome.done(true);
        });
        assertThat(outcome.isDone()).isFalse();
        assertThat(saved()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void consequences_come_first_and_news_after_the_commit() throws Exception {
        List<String> order = new ArrayList<>();
        vault.facts().onConsequence(String.class, fact -> {
            order.add("consequence " + fact);
            return Outcome.done(true);
        });
        AutoCloseable listening = vault.facts().onNews(Object.class, fact -> order.add("news " + fact + ' ' + saved()));
        vault.facts().onNews(String.class, fact -> {
            throw new IllegalStateException("a listener that fails");
        });
        vault.database().inTransaction(act("test.announce"), () -> {
            save();
            Outcome<Void> announced = vault.facts().announce("decided");
            order.add("done");
            return announced.map(_ -> true);
        });
        assertThat(order).containsExactly("consequence decided", "done", "news decided true");
        listening.close();
        vault.database().inTransaction(act("test.announce"), () -> vault.facts().announce("again").map(_ -> true));
        assertThat(order).endsWith("done", "news decided true", "consequence again");
        assertThatThrownBy(() -> vault.facts().announce("outside")).isInstanceOf(Fault.class);
    }

    @Test
    void an_interrupted_thread_still_learns_how_its_transaction_ended() {
        Thread.currentThread().interrupt();
        vault.write(this::save);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(saved()).isTrue();
    }

    @Test
    void each_commit_tells_which_rows_it_wrote_before_any_other_news() {
        List<Object> told = new ArrayList<>();
        vault.facts().onNews(String.class, told::add);
        vault.facts().onNews(Written.class, told::add);
        vault.database().inTransaction(act("test.announce"), () -> {
            save();
            return vault.facts().announce("decided").map(_ -> true);
        });
        vault.write(() -> vault.gate().remove(DEVICE, id));
        vault.write(() -> { });
        Written row = new Written(Map.of("device", Set.of(id)), Set.of(id));
        assertThat(told).containsExactly(row, "decided", row);
        assertThat(row.in("device")).containsExactly(id);
        assertThat(row.in("person")).isEmpty();
    }
}
