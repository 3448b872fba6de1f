package org.teamaround.harness.flip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.harness.Campaign;
import org.teamaround.harness.Length;
import org.teamaround.harness.Tally;
import org.teamaround.harness.Verdict;
import org.teamaround.harness.world.WeakStore;

/** The guard: the same damage to H2's own encryption, which has no seal, does go unnoticed, and this harness sees it. */
@Tag("harness")
class WithoutSealTest {
    @TempDir
    private Path temp;

    @Test
    void without_the_seal_damage_goes_unnoticed() throws Exception {
        try (WeakStore store = new WeakStore(temp, "")) {
            for (int number = 1; number <= 400; number++) store.act(number);
        }
        byte[] sound = Files.readAllBytes(WeakStore.file(temp));
        Tally tally = new Campaign("guard-flip-without-seal", new Length(false, 60, 1)).run((_, random) -> damaged(sound, random));
        assertThat(tally.count("silent")).as(tally.toString()).isPositive();
    }

    private Verdict damaged(byte[] sound, Random random) throws IOException {
        Files.write(WeakStore.file(temp), Damage.BIT_FLIPPED.done(sound.clone(), sound, random));
        try (WeakStore store = new WeakStore(temp, "")) {
            return store.holds(400) ? Verdict.good("true content") : Verdict.good("silent");
        } catch (SQLException e) {
            return Verdict.good("refused");
        }
    }
}
