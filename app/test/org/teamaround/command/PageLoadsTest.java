package org.teamaround.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.teamaround.plan.Episode;
import org.teamaround.shell.Assembly;
import org.teamaround.ui.Text;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/**
 * A list asks the engine no more often for a hundred families than for twenty-five; and when something is written, only for what that
 * touched.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageLoadsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    /** Statements of one list when nothing is kept yet: the kinds of records it reads, a few tables each. */
    private static final int MOST = 130;
    /** Statements after something of one family was written. */
    /** Twenty of them are of what is small and not kept (privacy, sharing decisions, what families say, referrals out, who waits for what), asked once however many families there are. */
    private static final int AFTER_A_SAVE = 42;
    @TempDir
    private static Path folder;
    private final Text text = Text.load();
    private final StageClock clock = new StageClock(SampleTeam.start(TODAY));
    private UnlockedVault<CaseStore> vault;
    private Assembly program;
    private Map<String, Cost> few;
    private Map<String, Cost> many;

    /**
     * @param statements when nothing is kept yet
     * @param again      when nothing was written since
     * @param after      when one episode was written since
     */
    private record Cost(int statements, int again, int after) {}

    @BeforeAll
    void play(TestReporter reporter) {
        SampleTeam team = new SampleTeam(TODAY);
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
        few.forEach((page, cost) -> assertThat(many.get(page).statements()).as(page).isLessThanOrEqualTo(cost.statements()));
    }

    @Test
    void everyListAsksOfTheEngineAndNotOften() {
        many.forEach((page, cost) -> assertThat(cost.statements()).as(page).isBetween(1, MOST));
    }

    @Test
    void whatIsKeptIsNotAskedForAgainAndASaveTakesLittleOfItAway() {
        many.forEach((page, cost) -> {
            assertThat(cost.again()).as(page).isLessThanOrEqualTo(cost.statements());
            assertThat(cost.after()).as(page).isLessThanOrEqualTo(AFTER_A_SAVE);
        });
    }

    /** Each on a program of its own, which has read nothing yet. */
    private Map<String, Cost> costs(StatementCount count) {
        Map<String, Cost> costs = new LinkedHashMap<>();
        for (String page : new Pages(program, vault.actor()).loads().keySet()) {
            Assembly fresh = new Assembly(vault.store(), clock, text);
            Runnable load = new Pages(fresh, vault.actor()).loads().get(page);
            costs.put(page, new Cost(count.during(load), count.during(load), count.during(() -> {
                touchOneEpisode(fresh);
                load.run();
            })));
        }
        return costs;
    }

    private void touchOneEpisode(Assembly fresh) {
        Episode one = fresh.plan().episodes.open().getFirst();
        String other = one.services().contains("Sleep clinic") ? "Play sessions" : "Sleep clinic";
        vault.store().database().inTransaction(Act.of("test.write", vault.actor()), () -> {
            fresh.plan().episodes.save(one.allocated(one.openedOn(), Optional.empty(), List.of(other)));
            return Outcome.done(true);
        }).orFault();
    }
}
