package org.teamaround.harness.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.harness.Campaign;
import org.teamaround.harness.Length;
import org.teamaround.harness.Tally;
import org.teamaround.harness.Verdict;
import org.teamaround.harness.tap.Tapped;
import org.teamaround.harness.world.WeakStore;

/** The guard: without the barrier that forces each commit to the disk, a power cut loses what was acknowledged, and this harness sees it. */
@Tag("harness")
class WithoutBarrierTest {
    @TempDir
    private Path temp;

    @Test
    void without_the_barrier_acknowledged_acts_are_lost() throws Exception {
        Path run = Files.createDirectory(temp.resolve("run"));
        WriteLog log = new WriteLog();
        new WeakStore(run, "").close();
        Map<String, byte[]> before = Map.of(WeakStore.file(run).toString(), Files.readAllBytes(WeakStore.file(run)));
        try (AutoCloseable _ = Tapped.fit(run, log); WeakStore store = new WeakStore(run, ";WRITE_DELAY=0;REUSE_SPACE=FALSE")) {
            for (int number = 1; number <= 40; number++) {
                store.act(number);
                log.acknowledge();
            }
        }
        Tally tally = new Campaign("guard-power-without-barrier", new Length(false, 40, 1)).run((_, random) -> image(before, log, random));
        assertThat(tally.count("lost")).as(tally.toString()).isPositive();
    }

    private Verdict image(Map<String, byte[]> before, WriteLog log, Random random) throws Exception {
        int moment = random.nextInt(log.length() + 1);
        Disk disk = new Disk(before);
        disk.hear(log.until(moment));
        for (byte[] content : disk.cut(random).values()) Files.write(WeakStore.file(temp), content);
        try (WeakStore store = new WeakStore(temp, "")) {
            return store.holds(store.newest()) && store.newest() >= log.acknowledgedAt(moment) ? Verdict.good("whole") : Verdict.good("lost");
        } catch (SQLException e) {
            return Verdict.good("does not open");
        }
    }
}
