package org.teamaround.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.command.rehearsal.StageClock;
import org.teamaround.command.sample.DemoPapers;
import org.teamaround.command.sample.SampleTeam;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Outcome;
import org.teamaround.shell.Assembly;
import org.teamaround.ui.Text;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** A list asks the engine no more often for a hundred families than for twenty-five. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageLoadsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    /** Statements of one list just after a commit: the kinds of records it reads, a few tables each. */
    private static final int MOST = 140;
    /** The few single questions of each kind before the whole is read: small agendas may not ask so many. */
    private static final int A_HANDFUL = 26;
    @TempDir
    private static Path folder;
    private UnlockedVault<CaseStore> vault;
    private Assembly program;
    private Map<String, Cost> few;
    private Map<String, Cost> many;

    /** @param millis of the processor, on the loading thread */
    private record Cost(int statements, long millis) {}

    @BeforeAll
    void play(TestReporter reporter) {
        Text text = Text.load();
        SampleTeam team = new SampleTeam(TODAY);
        StageClock clock = new StageClock(SampleTeam.start(TODAY));
        vault = TrainingVault.make(folder, team.centre(), team.user(), clock, text);
        program = new Assembly(vault.store(), clock, text);
        team.play(new Stage(program, clock, text, vault.actor()), new DemoPapers((what, stage) -> { }));
        MoreFamilies families = new MoreFamilies(vault.store(), vault.actor());
        StatementCount count = new StatementCount(vault.store().database());
        few = costs(count);
        for (int edition = 1; edition <= 3; edition++) families.write(edition);
        many = costs(count);
        few.forEach((page, cost) -> reporter.publishEntry(page, "x1: " + cost + ", x4: " + many.get(page)));
    }

    @AfterAll
    void close() {
        vault.close();
    }

    @Test
    void noListAsksMoreOftenForMoreFamilies() {
        few.forEach((page, cost) -> assertThat(many.get(page).statements()).as(page).isLessThanOrEqualTo(cost.statements() + A_HANDFUL));
    }

    @Test
    void everyListAsksOfTheEngineJustAfterACommitAndNotOften() {
        few.forEach((page, cost) -> assertThat(cost.statements()).as(page).isBetween(1, MOST));
    }

    /** Loads each twice, that the second tells of the loading only, not of its first time. */
    private Map<String, Cost> costs(StatementCount count) {
        Map<String, Cost> costs = new LinkedHashMap<>();
        new Pages(program, vault.actor()).loads().forEach((page, load) -> {
            load.run();
            commit();
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int statements = count.during(load);
            costs.put(page, new Cost(statements, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000));
        });
        return costs;
    }

    private void commit() {
        vault.store().database().inTransaction(Act.of("test.write", vault.actor()), () -> Outcome.done(true)).orFault();
    }
}
