package org.teamaround.harness.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.teamaround.database.schema.Tables.REVISION;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.harness.Program;
import org.teamaround.harness.tap.Tapped;
import org.teamaround.harness.tap.TappedFiles;
import org.teamaround.harness.world.HarnessVault;
import org.teamaround.harness.world.Reading;
import org.teamaround.harness.world.Script;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.TestMoment;
import org.teamaround.vault.store.CaseStore;

/** What happens to laptops: the clock jumps, two programs want the same vault, the folder is gone or may only be read. */
@Tag("harness")
class TroubleTest {
    @TempDir
    private Path temp;

    private static void holds(Path folder, int acts) {
        try (CaseStore store = new HarnessVault(folder).open().orFault()) {
            assertThat(Reading.whole(store)).isEqualTo(new Reading(acts, java.util.Optional.empty()));
        }
    }

    @Test
    void a_clock_set_back_two_years_loses_nothing_and_the_journal_s_clock_goes_on() {
        TestMoment moment = TestMoment.at("2026-09-07T09:30");
        HarnessVault vault = new HarnessVault(temp, moment);
        try (CaseStore store = vault.create()) {
            new Script(store).acts(1, 3);
            moment.set("2024-09-07T09:30");
            new Script(store).acts(4, 6);
        }
        try (CaseStore store = vault.open().orFault()) {
            new Script(store).acts(7, 8);
            List<Long> clocks = store.database().read().select(REVISION.CLOCK).from(REVISION).orderBy(REVISION.SEQ).fetch(REVISION.CLOCK);
            assertThat(clocks).isSorted();
            assertThat(clocks.stream().distinct().count()).as("every act its own reading").isGreaterThanOrEqualTo(8);
        }
        holds(temp, 8);
    }

    @Test
    void a_second_program_is_refused_with_one_sentence_and_disturbs_nothing() throws IOException, InterruptedException {
        new HarnessVault(temp).with(2);
        Process other = Program.of(Holding.class, List.of(), List.of(temp.toString())).redirectError(temp.resolveSibling("other.txt").toFile()).start();
        try (var said = other.inputReader()) {
            int acknowledged = Integer.parseInt(said.readLine());
            Outcome<CaseStore> opened = new HarnessVault(temp).open();
            assertThat(opened.problems()).extracting(problem -> problem.key()).containsExactly("vault.problem.in-use");
            while (acknowledged < 20) acknowledged = Integer.parseInt(said.readLine());
            other.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            while (said.ready()) acknowledged = Integer.parseInt(said.readLine());
            try (CaseStore store = new HarnessVault(temp).open().orFault()) {
                assertThat(Reading.whole(store).wrong()).isEmpty();
                assertThat(Reading.whole(store).newest()).isGreaterThanOrEqualTo(acknowledged);
            }
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_folder_that_goes_away_in_the_middle_of_a_save_gives_one_sentence_and_what_was_acknowledged_stays() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("stick"));
        Path away = temp.resolve("pulled");
        new HarnessVault(folder).with(4);
        CaseStore store = new HarnessVault(folder).open().orFault();
        try {
            Files.move(folder, away);
        } catch (IOException e) {
            store.close();
            Assumptions.assumeThat(true).as("this system does not move a folder with open files").isFalse();
        }
        assertThatThrownBy(() -> new Script(store).act(5)).isInstanceOf(Fault.class).hasMessageNotContaining("act 5");
        Files.move(away, folder);
        try {
            store.close();
        } catch (Fault e) {
            assertThat(e.code()).matches("[0-9A-F]{5}");
        }
        holds(folder, 4);
    }

    @Test
    void a_folder_that_may_only_be_read_is_refused_with_one_sentence() throws Exception {
        new HarnessVault(temp).with(2);
        byte[] before = Files.readAllBytes(temp.resolve("case.mv.db"));
        try (AutoCloseable _ = Tapped.fit(temp, change -> {
            throw new AccessDeniedException(change.file());
        })) {
            Outcome<CaseStore> opened = new HarnessVault(TappedFiles.over(temp, change -> {
                throw new AccessDeniedException(change.file());
            })).open();
            assertThat(opened.problems()).hasSize(1);
        }
        assertThat(Files.readAllBytes(temp.resolve("case.mv.db"))).isEqualTo(before);
        holds(temp, 2);
    }
}
