package org.teamaround.harness.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.database.schema.Tables.DEVICE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.harness.Campaign;
import org.teamaround.harness.Length;
import org.teamaround.harness.Tally;
import org.teamaround.harness.Verdict;
import org.teamaround.harness.tap.Change;
import org.teamaround.harness.tap.Tapped;
import org.teamaround.harness.tap.TappedFiles;
import org.teamaround.harness.world.HarnessVault;
import org.teamaround.harness.world.Reading;
import org.teamaround.harness.world.Scratch;
import org.teamaround.harness.world.Script;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.OlderProgram;

/**
 * A newer program is stopped at the n-th write of changing an older vault's schema, as by a kill: no later write reaches the disk. The
 * next opening finishes it, and every row is there.
 */
@Tag("harness")
class MigrationKillTest {
    @TempDir
    private Path temp;
    private Path start = Path.of("");

    @BeforeEach
    void make() throws Exception {
        start = Files.createDirectory(temp.resolve("start"));
        OlderProgram.made(start, new HarnessVault(start).dataKey(), "6");
    }

    @Test
    void the_next_opening_finishes_it() {
        Tally tally = new Campaign("kill-migration", Length.of(6, 200)).run(this::stopped);
        assertThat(tally.failures()).as(tally.toString()).isEmpty();
    }

    private Verdict stopped(int round, Random random) throws Exception {
        Path folder = temp.resolve("trial");
        Scratch.delete(folder);
        Scratch.copy(start, folder);
        int[] left = {1 + random.nextInt(260)};
        boolean finished = opened(folder, left);
        Outcome<CaseStore> again = new HarnessVault(folder).open();
        if (!again.isDone()) return Verdict.bad("does not open", again.problems().toString());
        try (CaseStore store = again.orFault()) {
            if (store.database().read().fetchCount(DEVICE, DEVICE.NAME.like("Laptop %")) != OlderProgram.ROWS) return Verdict.bad("lost rows", "");
            new Script(store).act(1).orFault();
            if (Reading.rows(store).wrong().isPresent()) return Verdict.bad("half", Reading.rows(store).wrong().get());
        }
        boolean copyGone = !Files.exists(folder.resolve("case.mv.db.schema"));
        return copyGone ? Verdict.good(finished ? "finished before" : "stopped, then finished") : Verdict.bad("the copy stayed", "");
    }

    private static boolean opened(Path folder, int[] left) throws Exception {
        class Stopped {
            void before(Change change) throws java.io.IOException {
                if (left[0]-- <= 0) throw new java.io.IOException("killed before " + change.getClass().getSimpleName());
            }
        }
        Stopped stopped = new Stopped();
        try (AutoCloseable _ = Tapped.fit(folder, stopped::before)) {
            Outcome<CaseStore> opened = new HarnessVault(TappedFiles.over(folder, stopped::before)).open();
            left[0] = Math.max(left[0], 0);
            opened.result().ifPresent(CaseStore::close);
            return opened.isDone();
        } catch (Fault e) {
            return false;
        }
    }
}
