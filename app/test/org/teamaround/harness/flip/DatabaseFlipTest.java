package org.teamaround.harness.flip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.jooq.exception.DataAccessException;
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
import org.teamaround.harness.world.Script;
import org.teamaround.harness.world.TableHash;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.Witness;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.QuickStore;

/** A damaged database file opens with exactly what it held, or is refused: nothing between. */
@Tag("harness")
class DatabaseFlipTest {
    /** The vault as the program opens it; the others are opened in memory. */
    private static final int WHOLE_EVERY = 50;
    @TempDir
    private Path temp;
    private byte[] older = {};
    private byte[] newest = {};
    private String truth = "";
    private Optional<Witness> witness = Optional.empty();

    @BeforeEach
    void make() throws IOException {
        HarnessVault vault = new HarnessVault(temp).with(6);
        older = Files.readAllBytes(vault.folder().database());
        CaseStore store = vault.open().orFault();
        new Script(store).acts(7, 12);
        truth = TableHash.of(store);
        witness = Optional.of(vault.close(store));
        newest = Files.readAllBytes(vault.folder().database());
    }

    @Test
    void no_damage_goes_unnoticed() throws Exception {
        try (AutoCloseable _ = Tapped.fit(temp, change -> {})) {
            Tally tally = new Campaign("flip-database", Length.of(1400, 80_000)).run(this::damaged);
            assertThat(tally.failures()).as(tally.toString()).isEmpty();
            assertThat(tally.count("refused")).isPositive();
        }
    }

    private Verdict damaged(int round, Random random) throws Exception {
        Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
        byte[] file = damage.done(newest.clone(), older, random);
        while (Arrays.equals(file, newest)) file = Damage.BIT_FLIPPED.done(newest.clone(), older, random);
        HarnessVault vault = new HarnessVault(temp);
        if (round % WHOLE_EVERY > 0) return quickly(vault, file, damage);
        Files.write(vault.folder().database(), file);
        try {
            Outcome<CaseStore> opened = vault.open(witness.orElseThrow());
            if (!opened.isDone()) return Verdict.good("refused");
            try (CaseStore store = opened.orFault()) {
                return judged(TableHash.of(store), damage);
            }
        } catch (Fault | DataAccessException e) {
            return Verdict.good("stopped");
        }
    }

    private Verdict quickly(HarnessVault vault, byte[] file, Damage damage) throws Exception {
        Outcome<QuickStore> opened = QuickStore.open(file, vault.dataKey(), witness);
        if (!opened.isDone()) return Verdict.good("refused");
        try (QuickStore store = opened.orFault()) {
            return judged(TableHash.of(store.sql()), damage);
        } catch (DataAccessException e) {
            return Verdict.good("stopped");
        }
    }

    private Verdict judged(String found, Damage damage) {
        if (!found.equals(truth)) return Verdict.bad("silent", damage.toString());
        return Verdict.good("true content");
    }
}
