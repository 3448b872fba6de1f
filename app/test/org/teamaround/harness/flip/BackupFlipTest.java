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
import org.teamaround.harness.world.Script;
import org.teamaround.harness.world.WholeVault;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** A damaged backup is never taken for a sound one: any change to any byte of it is refused when it is verified or restored. */
@Tag("harness")
class BackupFlipTest {
    @TempDir
    private Path temp;
    private byte[] older = {};
    private byte[] newest = {};

    @BeforeEach
    void make() throws IOException {
        Path stick = Files.createDirectory(temp.resolve("stick"));
        WholeVault vault = new WholeVault(temp.resolve("vault")).made(6);
        try (UnlockedVault<CaseStore> open = vault.open(WholeVault.ADA).orFault()) {
            older = Files.readAllBytes(stick.resolve(vault.backUp(open, stick).orFault().mark().name().text()));
            new Script(open.store()).acts(7, 10);
            newest = Files.readAllBytes(stick.resolve(vault.backUp(open, stick).orFault().mark().name().text()));
        }
    }

    @Test
    void no_damage_goes_unnoticed() {
        Tally tally = new Campaign("flip-backup", Length.of(200, 5000)).run((round, random) -> damaged(round, random));
        assertThat(tally.failures()).as(tally.toString()).isEmpty();
        assertThat(tally.count("sound")).isPositive();
        assertThat(tally.count("refused")).isPositive();
    }

    private Verdict damaged(int round, Random random) throws IOException {
        Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
        byte[] file = round == 0 ? newest : damage.done(newest.clone(), older, random);
        Path backup = temp.resolve("damaged.age");
        Files.write(backup, file);
        boolean verifies = new WholeVault(temp.resolve("vault")).verifies(backup);
        if (verifies != Arrays.equals(file, newest)) return Verdict.bad(verifies ? "silent" : "a sound one refused", damage.toString());
        return Verdict.good(verifies ? "sound" : "refused");
    }
}
