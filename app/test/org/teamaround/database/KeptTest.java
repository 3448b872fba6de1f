package org.teamaround.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Outcome;

class KeptTest {
    private final InMemoryDatabase store = InMemoryDatabase.open();
    private final AtomicInteger read = new AtomicInteger();
    private final Kept<Integer> kept = new Kept<>(store.database(), read::incrementAndGet, 2);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void readsTheWholeOnceForEachCommit() {
        assertThat(all()).isEqualTo(all()).isEqualTo(1);
        store.write(() -> { });
        assertThat(all()).isEqualTo(all()).isEqualTo(2);
    }

    @Test
    void aFewSingleQuestionsGoToTheEngine() {
        assertThat(one()).isZero();
        assertThat(one()).isZero();
        assertThat(one()).isEqualTo(1);
        store.write(() -> { });
        assertThat(one()).isZero();
    }

    @Test
    void whatIsKeptAnswersSingleQuestionsAtOnce() {
        all();
        assertThat(one()).isEqualTo(1);
    }

    @Test
    void nothingKeptIsGivenInsideATransaction() {
        all();
        assertThat(store.<Integer>write(this::all)).isZero();
        assertThat(store.<Integer>write(this::one)).isZero();
    }

    @Test
    void whatWasRefusedLeavesWhatIsKept() {
        all();
        store.database().inTransaction(Act.of("test.write", store.actor()), () -> Outcome.refused(org.teamaround.kernel.Problem.of("test")));
        assertThat(all()).isEqualTo(1);
    }

    private int all() {
        return kept.all(Function.identity(), () -> 0);
    }

    private int one() {
        return kept.one(Function.identity(), () -> 0);
    }
}
