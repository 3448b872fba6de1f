package org.teamaround.harness.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
import org.teamaround.harness.world.Reading;
import org.teamaround.harness.world.Scratch;
import org.teamaround.harness.world.WholeVault;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** Killed while passphrase or data key change, while a backup is made or brought back: the old state or the new one, and what was said holds. */
@Tag("harness")
class VaultKillTest {
    private static final List<String> WORK = List.of("data-key", "passphrase", "backup", "restore", "create");
    private static final int ACTS_BEFORE = 6;
    @TempDir
    private Path temp;
    private Path start = Path.of("");

    @BeforeEach
    void make() throws IOException {
        start = temp.resolve("start");
        WholeVault vault = new WholeVault(start.resolve("vault")).made(ACTS_BEFORE);
        Files.createDirectories(start.resolve("stick"));
        try (UnlockedVault<CaseStore> open = vault.open(WholeVault.ADA).orFault()) {
            vault.backUp(open, start.resolve("stick")).orFault();
        }
    }

    @Test
    void the_old_state_or_the_new() {
        Tally tally = new Campaign("kill-whole-vault", Length.of(5, 400)).run(this::killed);
        assertThat(tally.failures()).as(tally.toString()).isEmpty();
    }

    private Verdict killed(int round, Random random) throws Exception {
        String work = WORK.get(round % WORK.size());
        Path home = temp.resolve("home");
        Scratch.delete(home);
        Scratch.copy(start, home);
        try (Child child = new Child(VaultChild.class, temp.resolve("errors.txt"), List.of(home.toString(), work))) {
            child.awaitReady();
            if (!child.kill(Duration.ofMillis(100 + random.nextInt(2400)))) return Verdict.bad(work, "ended by itself: " + Files.readString(temp.resolve("errors.txt")));
            Optional<String> wrong = judged(home, work, child);
            return wrong.map(what -> Verdict.bad(work, what)).orElseGet(() -> Verdict.good("killed: " + work));
        }
    }

    private static Optional<String> judged(Path home, String work, Child child) throws IOException {
        if (!child.said("ready")) return Optional.of("never began");
        if (work.equals("create")) return made(home, child.count("made "));
        WholeVault whole = new WholeVault(home.resolve("vault"));
        Outcome<UnlockedVault<CaseStore>> opened = opened(whole, child.count("passphrase "));
        if (!opened.isDone()) return Optional.of("does not open " + opened.problems());
        try (UnlockedVault<CaseStore> vault = opened.orFault()) {
            Reading reading = Reading.whole(vault.store());
            if (reading.wrong().isPresent()) return reading.wrong();
            int acknowledged = Math.max(child.newest(), ACTS_BEFORE);
            if (reading.newest() < acknowledged) return Optional.of("lost: " + acknowledged + " acknowledged, " + reading.newest() + " there");
            boolean excluded = child.count("removed ") > 0 && child.count("removed ") == child.count("adding ");
            if (work.equals("data-key") && excluded && WholeVault.hasBen(vault)) return Optional.of("removed user is back");
        }
        return work.equals("backup") ? backups(whole, home.resolve("stick"), child) : Optional.empty();
    }

    /** Those that were said to be made open; the one being made opens too, or is made again in the same folder. */
    private static Optional<String> made(Path home, int said) {
        for (int number = 1; number <= said + 1; number++) {
            WholeVault vault = new WholeVault(home.resolve("vault " + number));
            Outcome<Boolean> opened = opens(vault);
            if (!opened.isDone() && number <= said) return Optional.of("made, and does not open " + opened.problems());
            if (!opened.isDone() && !opens(vault.made(0)).isDone()) return Optional.of("half made, and cannot be made again");
        }
        return Optional.empty();
    }

    private static Outcome<Boolean> opens(WholeVault vault) {
        return vault.open(WholeVault.ADA).map(open -> {
            open.close();
            return true;
        });
    }

    /** By the passphrase last acknowledged, or the one that was being set. */
    private static Outcome<UnlockedVault<CaseStore>> opened(WholeVault whole, int changes) {
        String last = changes % 2 == 0 ? WholeVault.ADA : WholeVault.ADA_NEXT;
        Outcome<UnlockedVault<CaseStore>> opened = whole.open(last);
        return opened.isDone() ? opened : whole.open(changes % 2 == 0 ? WholeVault.ADA_NEXT : WholeVault.ADA);
    }

    /** Each that was said to be verified is there, and whatever has a backup's name restores. */
    private static Optional<String> backups(WholeVault whole, Path stick, Child child) throws IOException {
        List<Path> there;
        try (Stream<Path> files = Files.list(stick)) {
            there = files.filter(file -> file.toString().endsWith(".age")).toList();
        }
        if (there.size() <= child.count("backup ")) return Optional.of("a verified backup is gone");
        return there.stream().filter(backup -> !whole.verifies(backup)).map(backup -> backup.getFileName() + " does not restore").findFirst();
    }
}
