package org.teamaround.harness.flip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.harness.Campaign;
import org.teamaround.harness.Length;
import org.teamaround.harness.Tally;
import org.teamaround.harness.Verdict;
import org.teamaround.harness.world.WholeVault;
import org.teamaround.harness.world.WholeVault.KeyFileSays;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/**
 * A damaged key file says exactly what it said, from its other generation perhaps, or is refused. An earlier sound one put in its place is
 * refused by the database.
 */
@Tag("harness")
class KeyFileFlipTest {
    @TempDir
    private Path temp;
    private byte[] older = {};
    private byte[] newest = {};
    private byte[] previous = {};
    private KeyFileSays truth = new KeyFileSays("", 0, new org.teamaround.vault.ThisDevice(new java.util.UUID(0, 0), new java.util.UUID(0, 0), ""), java.util.List.of());

    @BeforeEach
    void make() throws IOException {
        WholeVault vault = new WholeVault(temp.resolve("vault")).made(1);
        older = Files.readAllBytes(keys());
        try (UnlockedVault<CaseStore> open = vault.open(WholeVault.ADA).orFault()) {
            vault.changePassphrase(open, WholeVault.ADA, WholeVault.ADA_NEXT);
            vault.changePassphrase(open, WholeVault.ADA_NEXT, WholeVault.ADA);
            vault.removeBen(open).orFault();
        }
        vault.open(WholeVault.ADA).orFault().close();
        newest = Files.readAllBytes(keys());
        previous = Files.readAllBytes(previousKeys());
        truth = vault.keyFile(WholeVault.ADA).orFault();
    }

    private Path keys() {
        return temp.resolve("vault").resolve("vault.keys");
    }

    private Path previousKeys() {
        return temp.resolve("vault").resolve("vault.keys.previous");
    }

    @Test
    void no_damage_goes_unnoticed() {
        Tally tally = new Campaign("flip-key-file", Length.of(400, 15_000)).run((_, random) -> damaged(random));
        assertThat(tally.failures()).as(tally.toString()).isEmpty();
        assertThat(tally.count("refused")).isPositive();
    }

    private Verdict damaged(Random random) throws IOException {
        Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
        boolean both = random.nextBoolean();
        byte[] file = damage.done(newest.clone(), older, random);
        Files.write(keys(), file);
        Files.write(previousKeys(), both ? file : previous);
        WholeVault vault = new WholeVault(temp.resolve("vault"));
        Outcome<KeyFileSays> says = vault.keyFile(WholeVault.ADA);
        if (!says.isDone()) return Verdict.good("refused");
        if (says.orFault().equals(truth)) return Verdict.good(Arrays.equals(file, newest) ? "untouched by chance" : both ? "true content" : "true content from the other generation");
        return earlier(vault, damage);
    }

    private static Verdict earlier(WholeVault vault, Damage damage) {
        try {
            Outcome<UnlockedVault<CaseStore>> opened = vault.open(WholeVault.ADA);
            opened.result().ifPresent(UnlockedVault::close);
            return opened.isDone() ? Verdict.bad("silent", damage.toString()) : Verdict.good("earlier one refused by the database");
        } catch (Fault e) {
            return Verdict.good("stopped");
        }
    }
}
