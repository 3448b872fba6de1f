package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.command.rehearsal.Account;
import org.teamaround.command.rehearsal.AllWords;
import org.teamaround.command.rehearsal.Rehearsal;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.command.rehearsal.StageClock;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.ScenarioFile;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Staff;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.plan.TeamMeetingId;
import org.teamaround.ui.Text;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** "Own case" and "if LP" of domain.md 4.8, on the whole of case A: what a lead professional may, they may for the children they lead. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnCaseTest {
    private static final String NOT_YOURS = "kernel.problem.not-your-case";
    private static final Actor OTHER_LEAD = Staff.of("Hannah Przybylska", org.teamaround.kernel.Role.LEAD_PROFESSIONAL);
    @TempDir
    private static Path folder;
    private UnlockedVault<CaseStore> vault;
    private Assembly program;
    private PersonId child;

    @BeforeAll
    void playTheCase() {
        Entry scenario = ScenarioFile.read(Path.of("resources/rehearsals/case-a.yaml"));
        StageClock clock = new StageClock(Rehearsal.start(scenario));
        vault = new TestVaults().made(folder.resolve("vault")).vault();
        program = new Assembly(vault.store(), clock, Text.load());
        new Rehearsal(AllWords.vocabulary(), new Account(new PrintWriter(new StringWriter()))).run(scenario, new Stage(program, clock, Text.load(), vault.actor()));
        child = program.people().persons.children().stream().filter(p -> p.name().given().equals("Łucja")).findFirst().map(Person::id).orElseThrow();
        link(Staff.CHIPO.user());
    }

    @AfterAll
    void close() {
        vault.close();
    }

    private void link(UUID user) {
        Practitioner chipo = program.people().practitioners.named(Staff.CHIPO.name()).orElseThrow();
        Practitioner linked = chipo.withUser(Optional.of(user));
        vault.store().database().inTransaction(Act.of("test.link", vault.actor()), () -> {
            program.people().practitioners.save(linked);
            return Outcome.done(true);
        }).orFault();
    }

    @Test
    void theCaseIsTheirsWhoLeadIt() {
        assertThat(program.plan().caseRoles.leads(Staff.CHIPO.user(), child.value())).isTrue();
        assertThat(program.plan().caseRoles.leads(OTHER_LEAD.user(), child.value())).isFalse();
        for (Right right : List.of(Right.EDIT_CASE, Right.SEE_RESTRICTED)) {
            assertThat(program.rights().may(Staff.CHIPO, right, child.value())).as("lead, %s", right).isTrue();
            assertThat(program.rights().may(OTHER_LEAD, right, child.value())).as("another lead, %s", right).isFalse();
            assertThat(program.rights().may(Staff.TOMAS, right, child.value())).as("coordinator, %s", right).isTrue();
            assertThat(program.rights().may(Staff.EILIDH, right, child.value())).as("clerk, %s", right).isFalse();
        }
    }

    @Test
    void everyActOnACaseIsRefusedToALeadProfessionalOfAnother() {
        List<String> wrong = new ArrayList<>();
        for (UseCasesOf.Act act : acts()) {
            int before = entries();
            if (!call(act, OTHER_LEAD).contains(NOT_YOURS)) wrong.add(act.name() + ": " + call(act, OTHER_LEAD));
            if (entries() != before) wrong.add(act.name() + " wrote something");
        }
        assertThat(wrong).isEmpty();
        for (UseCasesOf.Act act : acts()) {
            if (call(act, Staff.CHIPO).contains(NOT_YOURS)) wrong.add(act.name() + " as the child's lead professional");
            if (call(act, Staff.TOMAS).contains(NOT_YOURS)) wrong.add(act.name() + " as coordinator");
        }
        assertThat(wrong).isEmpty();
    }

    private List<UseCasesOf.Act> acts() {
        List<UseCasesOf.Act> acts = new UseCasesOf(program).acts().stream().filter(act -> act.right() == Right.EDIT_CASE).toList();
        assertThat(acts).hasSizeGreaterThan(12);
        return acts;
    }

    private List<String> call(UseCasesOf.Act act, Actor actor) {
        Assessment assessment = program.assessment().assessments.of(child).getFirst();
        Episode episode = program.plan().episodes.of(child).getFirst();
        TeamMeeting meeting = program.plan().meetings.of(episode.id()).getFirst();
        return act.call(new MadeUp().with(Actor.class, actor).with(PersonId.class, child).with(AssessmentId.class, assessment.id())
            .with(EpisodeId.class, episode.id()).with(TeamMeetingId.class, meeting.id()));
    }

    private int entries() {
        return vault.store().database().read().fetchCount(org.teamaround.database.schema.Tables.REVISION);
    }
}
