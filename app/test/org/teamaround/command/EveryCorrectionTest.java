package org.teamaround.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.command.rehearsal.StageClock;
import org.teamaround.command.sample.DemoPapers;
import org.teamaround.command.sample.SampleTeam;
import org.teamaround.correct.DateCorrection;
import org.teamaround.correct.DateKind;
import org.teamaround.correct.EnteredDate;
import org.teamaround.correct.Movable;
import org.teamaround.correct.MoveRequest;
import org.teamaround.correct.MovedKind;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Reach;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.referral.ChildEntry;
import org.teamaround.referral.ConsentAnswer;
import org.teamaround.referral.Household;
import org.teamaround.referral.Method;
import org.teamaround.referral.ReferralDraft;
import org.teamaround.referral.ReferralKind;
import org.teamaround.referral.ReferrerEntry;
import org.teamaround.referral.Story;
import org.teamaround.referral.TransferIn;
import org.teamaround.shell.Assembly;
import org.teamaround.shell.CorrectionWiring;
import org.teamaround.ui.Text;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** On the sample team's five months: every kind of date put right and every kind of record moved to the right child, and each taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCorrectionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    @TempDir
    private static Path folder;
    private UnlockedVault<CaseStore> vault;
    private Assembly program;
    private CorrectionWiring correct;
    private Actor actor;
    private List<PersonId> children;

    @BeforeAll
    void play() {
        Text text = Text.load();
        StageClock clock = new StageClock(SampleTeam.start(TODAY));
        SampleTeam team = new SampleTeam(TODAY);
        vault = TrainingVault.make(folder, team.centre(), team.user(), clock, text);
        Assembly made = new Assembly(vault.store(), clock, text);
        team.play(new Stage(made, clock, text, vault.actor()), new DemoPapers((what, stage) -> { }));
        program = new Assembly(vault.store(), clock, text);
        correct = program.corrections();
        actor = vault.actor();
        aFamilyMovesHere();
        aDayIsAgreedForTheNextReview();
        children = program.people().persons.children().stream().map(Person::id).toList();
    }

    private void aFamilyMovesHere() {
        ReferralDraft draft = ReferralDraft.early(ReferrerEntry.of("Zoë Štěpánková", "", ""), List.of(ChildEntry.of(PersonDraft.child("Una", "Lark", new Birth.Exact(LocalDate.of(2019, 2, 3))))))
            .how(Method.TRANSFER, ReferralKind.EARLY_HELP).family(List.of(), new Household(Optional.empty(), new Reach("", "07700 900777", "", ""), true, "")).because(Story.because("Moved here."))
            .consent(ConsentAnswer.notAsked("Comes with the papers.")).transferred(new TransferIn("Northbridge Borough Council", "", "NB-1", "", TODAY.minusDays(3), Optional.empty()));
        program.referrals().receive.receive(draft, actor).orFault();
    }

    private void aDayIsAgreedForTheNextReview() {
        DeliveryPlan plan = program.plan().episodes.open().stream().flatMap(e -> program.plan().plans.of(e.id()).stream()).filter(DeliveryPlan::isCurrent).findFirst().orElseThrow();
        vault.store().database().inTransaction(Act.of("test.write", actor), () -> {
            program.plan().plans.save(plan.dated(plan.agreedOn(), Optional.of(TODAY.plusDays(20))));
            return Outcome.done(true);
        }).orFault();
    }

    @AfterAll
    void close() {
        vault.close();
    }

    @Test
    void everyKindOfDateIsPutRightAndTakenBack() {
        Map<DateKind, PersonId> where = new EnumMap<>(DateKind.class);
        children.forEach(child -> correct.dates.of(child).forEach(date -> where.putIfAbsent(date.kind(), child)));
        assertThat(where.keySet()).as("the sample has every kind of date").containsExactlyInAnyOrder(DateKind.values());
        where.forEach((kind, child) -> {
            List<EnteredDate> before = correct.dates.of(child);
            EnteredDate wrong = before.stream().filter(date -> date.kind() == kind).findFirst().orElseThrow();
            LocalDate right = wrong.day().minusDays(1);
            correct.correctDate.correct(new DateCorrection(child, kind, wrong.record(), right), "The diary says the day before.", actor).orFault();
            assertThat(correct.dates.of(child)).as(kind.name()).anyMatch(date -> date.kind() == kind && date.record().equals(wrong.record()) && date.day().equals(right));
            correct.sessionActs.takeBack(actor).orFault();
            assertThat(correct.dates.of(child)).as(kind + " taken back").containsExactlyElementsOf(before);
        });
    }

    @Test
    void everyKindOfRecordIsMovedToTheRightChildAndTakenBack() {
        writeANote();
        Set<MovedKind> moved = EnumSet.noneOf(MovedKind.class);
        for (PersonId from : children)
            for (Movable one : correct.moveToChild.movables(from))
                if (!moved.contains(one.kind()) && movesAndComesBack(from, one)) moved.add(one.kind());
        assertThat(moved).containsExactlyInAnyOrder(MovedKind.values());
    }

    private void writeANote() {
        program.people().writeSealedNote.write(children.getFirst(), "Sees a counsellor.", actor).orFault();
    }

    /** To the first child that can take it; some cannot, as where two cases would be open. */
    private boolean movesAndComesBack(PersonId from, Movable one) {
        List<String> here = shown(from);
        for (PersonId to : children) {
            List<String> there = to.equals(from) ? here : shown(to);
            Outcome<?> done = correct.moveToChild.move(new MoveRequest(one.kind(), one.record(), from, to), "Two files lay open.", actor);
            if (!done.isDone()) {
                assertThat(shown(from)).as("refused, and nothing changed").isEqualTo(here);
                continue;
            }
            assertThat(shown(from)).as(one.kind() + " is here no more").noneMatch(line -> line.contains(one.record().toString()));
            if (one.kind() != MovedKind.RELATIVE) assertThat(shown(to)).as(one.kind() + " is there").anyMatch(line -> line.contains(one.record().toString()));
            assertThat(correct.moveToChild.traces(from)).hasSize(1);
            assertThat(correct.moveToChild.traces(to)).extracting(trace -> trace.act().reason().orElse("")).containsExactly("Two files lay open.");
            correct.sessionActs.takeBack(actor).orFault();
            assertThat(shown(from)).as(one.kind() + " taken back").isEqualTo(here);
            assertThat(shown(to)).isEqualTo(there);
            return true;
        }
        return false;
    }

    private List<String> shown(PersonId child) {
        List<String> said = new ArrayList<>(correct.moveToChild.movables(child).stream().map(m -> m.kind() + " " + m.record() + " " + m.on() + " " + m.words()).sorted().toList());
        program.plan().episodes.of(child).forEach(e -> said.add("CASE " + e.id() + " " + e.state() + " " + e.lead()));
        program.assessment().assessments.headings(child).forEach(a -> said.add("CAF " + a.id() + " version " + a.version()));
        return said;
    }
}
