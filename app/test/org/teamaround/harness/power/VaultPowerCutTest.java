package org.teamaround.harness.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
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
import org.teamaround.harness.world.Reading;
import org.teamaround.harness.world.Scratch;
import org.teamaround.harness.world.WholeVault;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/**
 * The power goes while a whole vault is at work: key file, attachments and database together, while the passphrase is changed, the data
 * key replaced, a backup made. What was acknowledged holds afterwards: acts, the new passphrase, the removed user's exclusion.
 */
@Tag("harness")
class VaultPowerCutTest {
    private static final int IMAGES_OF_A_RUN = 10;
    private static final int ACTS_BEFORE = 4;
    @TempDir
    private Path temp;
    private Path start = Path.of("");
    private Path run = Path.of("");
    private Map<String, byte[]> before = Map.of();
    private VaultStory story = new VaultStory(new WriteLog());

    @BeforeEach
    void make() throws IOException {
        temp = temp.toRealPath();
        start = temp.resolve("start");
        new WholeVault(start).made(ACTS_BEFORE);
        run = temp.resolve("run");
    }

    @Test
    void what_was_acknowledged_holds() throws Exception {
        Tally tally = new Campaign("power-cut-whole-vault", Length.of(40, 2000)).run(this::image);
        assertThat(tally.failures()).as(tally.toString()).isEmpty();
    }

    private Verdict image(int round, Random random) throws Exception {
        if (round % IMAGES_OF_A_RUN == 0 || before.isEmpty()) write(new Random(round / IMAGES_OF_A_RUN));
        int moment = random.nextInt(story.log().length() + 1);
        Disk disk = new Disk(before);
        disk.hear(story.log().until(moment));
        Path folder = temp.resolve("image");
        Scratch.delete(folder);
        for (var file : disk.cut(random).entrySet()) {
            Path there = folder.resolve(run.relativize(Path.of(file.getKey())).toString());
            Files.createDirectories(there.getParent());
            Files.write(there, file.getValue());
        }
        Path evidence = temp.resolve("evidence");
        Scratch.delete(evidence);
        Scratch.copy(folder, evidence);
        Verdict verdict = judged(folder, moment);
        if (!verdict.holds()) Scratch.copy(evidence, Files.createDirectories(Path.of("target", "harness")).resolve("image-" + round + "-of-" + moment));
        return verdict;
    }

    private void write(Random random) throws Exception {
        Scratch.delete(run);
        Scratch.copy(start, run);
        before = files(run);
        story = new VaultStory(new WriteLog());
        try (AutoCloseable _ = Tapped.fit(run, story.log())) {
            story.play(new WholeVault(TappedFiles.over(run, story.log())), ACTS_BEFORE, random);
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) files.put(file.toString(), Files.readAllBytes(file));
        }
        return files;
    }

    private Verdict judged(Path folder, int moment) throws Exception {
        WholeVault image = new WholeVault(folder);
        try (AutoCloseable _ = Tapped.fit(folder, change -> {})) {
            Outcome<UnlockedVault<CaseStore>> next = image.open(WholeVault.ADA_NEXT);
            if (!next.isDone() && story.changedAt(moment)) return Verdict.bad("new passphrase lost", next.problems().toString());
            Outcome<UnlockedVault<CaseStore>> opened = next.isDone() ? next : image.open(WholeVault.ADA);
            if (!opened.isDone()) return Verdict.bad("does not open", opened.problems().toString());
            try (UnlockedVault<CaseStore> vault = opened.orFault()) {
                Reading reading = Reading.rows(vault.store());
                Optional<String> wrong = reading.wrong();
                if (wrong.isPresent()) return Verdict.bad("half", wrong.get());
                int acknowledged = ACTS_BEFORE + story.log().acknowledgedAt(moment);
                if (reading.newest() < acknowledged) return Verdict.bad("lost", (acknowledged - reading.newest()) + " acts");
            }
            if (story.changedAt(moment) && image.open(WholeVault.ADA).isDone()) return Verdict.bad("old passphrase opens", "");
            if (story.removedAt(moment) && image.open(WholeVault.BEN).isDone()) return Verdict.bad("removed user opens", "");
        }
        return Verdict.good("whole" + (story.changedAt(moment) ? ", new passphrase" : "") + (story.removedAt(moment) ? ", user gone" : ""));
    }
}
