package org.teamaround.harness.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.harness.Campaign;
import org.teamaround.harness.Length;
import org.teamaround.harness.Tally;
import org.teamaround.harness.Verdict;
import org.teamaround.harness.tap.Tapped;
import org.teamaround.harness.world.HarnessVault;
import org.teamaround.harness.world.Reading;
import org.teamaround.harness.world.Scratch;
import org.teamaround.harness.world.Script;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.QuickStore;

/** The power goes: everything acknowledged is there, nothing by halves, and the vault opens. */
@Tag("harness")
class PowerCutTest {
    private static final int IMAGES_OF_A_RUN = 100;
    /** The vault as the program opens it, with its journal read to the end; the others are opened in memory, pages and rows alone. */
    private static final int WHOLE_EVERY = 50;
    @TempDir
    private Path temp;
    private Path start = Path.of("");
    private Path run = Path.of("");
    private WriteLog log = new WriteLog();
    private Map<String, byte[]> before = Map.of();

    @BeforeEach
    void make() throws IOException {
        start = Files.createDirectory(temp.resolve("start"));
        new HarnessVault(start).with(2);
        run = temp.resolve("run");
    }

    @Test
    void nothing_acknowledged_is_lost() throws Exception {
        Tally tally = new Campaign("power-cut", Length.of(500, 20_000)).run(this::image);
        assertThat(tally.failures()).as(tally.toString()).isEmpty();
    }

    private Verdict image(int round, Random random) throws Exception {
        if (round % IMAGES_OF_A_RUN == 0 || log.length() == 0) write(new Random(round / IMAGES_OF_A_RUN));
        int moment = random.nextInt(log.length() + 1);
        Disk disk = new Disk(before);
        disk.hear(log.until(moment));
        Path folder = temp.resolve("image");
        Map<String, byte[]> found = disk.cut(random);
        int acknowledged = 2 + log.acknowledgedAt(moment);
        if (round % WHOLE_EVERY > 0) return quickly(found.get(run.resolve("case.mv.db").toString()), acknowledged);
        Scratch.delete(folder);
        Scratch.copy(run.resolve("attachments"), folder.resolve("attachments"));
        for (var file : found.entrySet()) Files.write(folder.resolve(run.relativize(Path.of(file.getKey())).toString()), file.getValue());
        return judged(folder, acknowledged);
    }

    /** The database alone, in memory. */
    private Verdict quickly(byte[] file, int acknowledged) throws Exception {
        HarnessVault vault = new HarnessVault(run);
        Outcome<QuickStore> opened = QuickStore.open(file, vault.dataKey(), Optional.empty());
        if (!opened.isDone()) return Verdict.bad("does not open", opened.problems().toString());
        try (QuickStore store = opened.orFault()) {
            return judged(Reading.rows(store.sql(), vault.sealedFiles()), acknowledged, "whole");
        }
    }

    /** Some acts, sometimes with a clean close and another opening between them. */
    private void write(Random random) throws Exception {
        Scratch.delete(run);
        Scratch.copy(start, run);
        before = Map.of(run.resolve("case.mv.db").toString(), Files.readAllBytes(run.resolve("case.mv.db")));
        log = new WriteLog();
        int number = 3;
        try (AutoCloseable _ = Tapped.fit(run, log)) {
            for (int session = 0; session < 2; session++) {
                try (CaseStore store = new HarnessVault(run).open().orFault()) {
                    for (int acts = 5 + random.nextInt(20); acts > 0; acts--) {
                        new Script(store).act(number++).orFault();
                        log.acknowledge();
                    }
                }
            }
        }
    }

    private static Verdict judged(Path folder, int acknowledged) throws Exception {
        try (AutoCloseable _ = Tapped.fit(folder, change -> {})) {
            Outcome<CaseStore> opened = new HarnessVault(folder).open();
            if (!opened.isDone()) return Verdict.bad("does not open", opened.problems().toString());
            try (CaseStore store = opened.orFault()) {
                return judged(Reading.whole(store), acknowledged, "whole, journal and all");
            }
        }
    }

    private static Verdict judged(Reading reading, int acknowledged, String word) {
        Optional<String> wrong = reading.wrong();
        if (wrong.isPresent()) return Verdict.bad("half", wrong.get());
        return reading.newest() >= acknowledged ? Verdict.good(word) : Verdict.bad("lost", (acknowledged - reading.newest()) + " acts");
    }
}
