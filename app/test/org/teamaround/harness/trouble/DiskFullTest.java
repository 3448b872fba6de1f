package org.teamaround.harness.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.harness.Campaign;
import org.teamaround.harness.Length;
import org.teamaround.harness.Tally;
import org.teamaround.harness.Verdict;
import org.teamaround.harness.tap.Tapped;
import org.teamaround.harness.tap.TappedFiles;
import org.teamaround.harness.trouble.FailingDisk.Failing;
import org.teamaround.harness.world.HarnessVault;
import org.teamaround.harness.world.Reading;
import org.teamaround.harness.world.Scratch;
import org.teamaround.harness.world.Script;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.store.CaseStore;

/**
 * The disk fails at change n of a script that makes more than 200: opening, acts with sealed files, closing. Whichever n it is, the
 * program says one sentence, and the vault then opens in the old or the new state.
 */
@Tag("harness")
class DiskFullTest {
    private static final int ACTS = 40;
    /** The journal read to its end; in the others its numbers. */
    private static final int WHOLE_EVERY = 7;
    @TempDir
    private Path temp;
    private Path start = Path.of("");

    /** What was acknowledged, and every sentence said. */
    private record Told(int acknowledged, List<String> wrong, int sentences) {}

    @BeforeEach
    void make() throws IOException {
        start = Files.createDirectory(temp.resolve("start"));
        new HarnessVault(start).with(2);
    }

    @Test
    void each_failure_leaves_the_old_or_the_new_state_and_one_sentence() throws Exception {
        int steps = steps();
        assertThat(steps).isGreaterThanOrEqualTo(200);
        int every = Length.every(24);
        Tally tally = new Campaign("disk-fails", new Length(Length.every(2) == 1, 3 * steps / every, 1))
            .run((round, _) -> failing(Failing.values()[round % 3], 1 + round / 3 * every, round % WHOLE_EVERY == 0));
        assertThat(tally.failures()).as(tally.toString()).isEmpty();
        assertThat(tally.count("told")).isPositive();
    }

    /** How many changes the script makes when nothing fails. */
    private int steps() throws Exception {
        FailingDisk sound = new FailingDisk(Failing.ONCE, 0);
        Told told = told(copied(), sound);
        assertThat(told.acknowledged()).isEqualTo(2 + ACTS);
        assertThat(told.sentences()).isZero();
        return sound.seen();
    }

    private Path copied() throws IOException {
        Path folder = temp.resolve("trial");
        Scratch.delete(folder);
        Scratch.copy(start, folder);
        return folder;
    }

    private Verdict failing(Failing how, int step, boolean whole) throws Exception {
        Path folder = copied();
        Told told = told(folder, new FailingDisk(how, step));
        if (!told.wrong().isEmpty()) return Verdict.bad("wrong words", how + " at " + step + ": " + told.wrong().getFirst());
        Outcome<CaseStore> opened = new HarnessVault(folder).open();
        if (!opened.isDone()) return Verdict.bad("does not open", how + " at " + step + ' ' + opened.problems());
        try (CaseStore store = opened.orFault()) {
            Reading reading = whole ? Reading.whole(store) : Reading.rows(store);
            Optional<String> wrong = reading.wrong();
            if (wrong.isPresent()) return Verdict.bad("half", how + " at " + step + ": " + wrong.get());
            if (reading.newest() < told.acknowledged()) return Verdict.bad("lost", how + " at " + step);
            if (reading.newest() > told.acknowledged() + 1) return Verdict.bad("more than was tried", how + " at " + step);
            return Verdict.good(told.sentences() == 0 ? "not noticed, nothing lost" : "told");
        }
    }

    /** Opens, writes, closes. After a sentence the user tries the same once more, then closes. */
    private static Told told(Path folder, FailingDisk disk) throws Exception {
        List<String> wrong = new ArrayList<>();
        int[] acknowledged = {2};
        int[] sentences = {0};
        try (AutoCloseable _ = Tapped.fit(folder, disk)) {
            CaseStore[] store = {null};
            said(() -> new HarnessVault(TappedFiles.over(folder, disk)).open().map(opened -> store[0] = opened), wrong, sentences);
            if (store[0] == null) return new Told(2, wrong, sentences[0]);
            for (int number = 3; number <= 2 + ACTS && sentences[0] < 2; ) {
                int act = number;
                if (said(() -> new Script(store[0]).act(act), wrong, sentences)) acknowledged[0] = number++;
            }
            said(() -> {
                new HarnessVault(folder).close(store[0]);
                return Outcome.done(true);
            }, wrong, sentences);
        }
        return new Told(acknowledged[0], wrong, sentences[0]);
    }

    private interface Try {
        Outcome<?> go();
    }

    /** Whether it was done; else a problem or a fault was said, and nothing else may come out. */
    private static boolean said(Try what, List<String> wrong, int[] sentences) {
        try {
            Outcome<?> outcome = what.go();
            if (outcome.isDone()) return true;
            if (outcome.problems().size() != 1) wrong.add(outcome.problems().size() + " sentences");
        } catch (Fault e) {
            if (!e.code().matches("[0-9A-F]{5}")) wrong.add("no code");
            if (e.getMessage().contains("act ") || e.getMessage().contains("H-")) wrong.add("personal text in a fault");
        } catch (RuntimeException e) {
            wrong.add("threw " + e);
        }
        sentences[0]++;
        return false;
    }
}
