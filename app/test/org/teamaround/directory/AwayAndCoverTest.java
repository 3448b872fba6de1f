package org.teamaround.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.kernel.Staff.EILIDH;
import static org.teamaround.kernel.Staff.VIEWER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.TestMoment;

class AwayAndCoverTest {
    private final InMemoryPractitioners practitioners = new InMemoryPractitioners();
    private final DirectTransactions transactions = new DirectTransactions();
    private final TestMoment moment = TestMoment.at("2026-03-02T09:00");
    private final RecordAbsence record = new RecordAbsence(practitioners, transactions);
    private final EndAbsence end = new EndAbsence(practitioners, transactions);
    private final MovePractitioner move = new MovePractitioner(practitioners, transactions, moment);
    private final Practitioner brid = entered("Bríd Ní Chonaill");
    private final Practitioner chipo = entered("Chipo Mutasa-Bell");
    private final Practitioner ngozi = entered("Ngozi Adébáyọ̀");

    @Test void whoIsAwayIsKnownOnEachDayWithTheCover() {
        away(brid, 2, 13, Optional.of(chipo)).orFault();
        Practitioner now = practitioners.find(brid.id()).orElseThrow();
        assertThat(now.awayOn(march(1))).isEmpty();
        assertThat(now.awayOn(march(2)).flatMap(Absence::cover)).contains(chipo.id());
        assertThat(now.awayOn(march(13))).isPresent();
        assertThat(now.awayOn(march(14))).isEmpty();
    }

    @Test void nobodyCoversForThemselvesOrWhileAway() {
        assertThat(keys(away(brid, 2, 13, Optional.of(brid)))).containsExactly("cover directory.problem.own-cover");
        away(chipo, 10, 20, Optional.empty()).orFault();
        assertThat(keys(away(brid, 2, 13, Optional.of(chipo)))).containsExactly("cover directory.problem.cover-away");
        assertThat(away(brid, 2, 9, Optional.of(chipo)).isDone()).as("back before the cover goes").isTrue();
    }

    @Test void twoDoNotCoverEachOtherAtTheSameTime() {
        away(brid, 2, 13, Optional.of(chipo)).orFault();
        assertThat(keys(away(chipo, 10, 20, Optional.of(brid)))).containsExactly("cover directory.problem.cover-loop");
        assertThat(keys(away(chipo, 10, 20, Optional.of(ngozi)))).as("she covers then").containsExactly("from directory.problem.covers-then");
    }

    @Test void anAbsenceBeginsBeforeItEndsAndIsTheOnlyOneThen() {
        assertThat(keys(away(brid, 13, 2, Optional.empty()))).containsExactly("to directory.problem.ends-before-start");
        assertThat(keys(record.away(brid.id(), Optional.empty(), Optional.empty(), Optional.empty(), EILIDH))).containsExactly("from directory.problem.from-missing");
        record.away(brid.id(), Optional.of(march(10)), Optional.empty(), Optional.empty(), EILIDH).orFault();
        assertThat(keys(away(brid, 20, 21, Optional.empty()))).containsExactly("from directory.problem.away-already-open");
        assertThat(away(brid, 2, 9, Optional.empty()).isDone()).isTrue();
    }

    @Test void whoLeftCoversNobody() {
        practitioners.save(chipo.inUse(false));
        assertThat(keys(away(brid, 2, 13, Optional.of(chipo)))).containsExactly("cover directory.problem.cover-left");
        assertThat(record.away(brid.id(), Optional.of(march(2)), Optional.empty(), Optional.empty(), VIEWER).isDone()).isFalse();
    }

    @Test void oneIsBackEarlierOrDoesNotGo() {
        away(brid, 2, 13, Optional.of(chipo)).orFault();
        away(brid, 20, 22, Optional.empty()).orFault();
        assertThat(end.back(brid.id(), march(2), march(9), EILIDH).orFault().away().getFirst().to()).contains(march(8));
        assertThat(keys(end.back(brid.id(), march(2), march(13), EILIDH))).containsExactly("back directory.problem.back-already");
        assertThat(end.back(brid.id(), march(20), march(20), EILIDH).orFault().away()).hasSize(1);
        assertThat(keys(end.back(brid.id(), march(20), march(20), EILIDH))).containsExactly(" directory.problem.not-away");
    }

    @Test void aMoveKeepsTheEarlierPost() {
        AgencyId health = new AgencyId(new java.util.UUID(1, 1));
        practitioners.save(brid.at(new Post("Nurse", Optional.empty(), Optional.of(LocalDate.of(2025, 9, 1)), Optional.empty())));
        Post next = new Post("Health visitor", Optional.of(health), Optional.of(march(1)), Optional.empty());
        Practitioner moved = move.move(brid.id(), next, Contact.NONE, EILIDH).orFault();
        assertThat(moved.post()).isEqualTo(next);
        assertThat(moved.before()).containsExactly(new Post("Nurse", Optional.empty(), Optional.of(LocalDate.of(2025, 9, 1)), Optional.of(LocalDate.of(2026, 2, 28))));
        assertThat(keys(move.move(brid.id(), next, Contact.NONE, EILIDH))).containsExactly("agency directory.problem.same-post", "from directory.problem.move-before-post");
        assertThat(keys(move.move(brid.id(), new Post("Lead", Optional.empty(), Optional.of(march(3)), Optional.empty()), Contact.NONE, EILIDH)))
            .containsExactly("from directory.problem.move-ahead");
    }

    @Test void nobodyManagesThemselvesNotEvenRoundTheCorner() {
        ChangePractitioner change = new ChangePractitioner(practitioners, transactions, moment);
        assertThat(keys(change.change(under(brid, brid, brid), EILIDH))).containsExactly("lineManager directory.problem.own-manager", "supervisor directory.problem.own-supervisor");
        change.change(under(chipo, brid, ngozi), EILIDH).orFault();
        change.change(under(brid, ngozi, chipo), EILIDH).orFault();
        assertThat(keys(change.change(under(ngozi, chipo, chipo), EILIDH))).containsExactly("lineManager directory.problem.manager-loop");
    }

    @Test void changingAnEntryLeavesAbsencesAndHistoryAlone() {
        away(brid, 2, 13, Optional.of(chipo)).orFault();
        Practitioner changed = new ChangePractitioner(practitioners, transactions, moment).change(brid.called("Bríd O’Connell"), EILIDH).orFault();
        assertThat(changed.away()).hasSize(1);
        assertThat(changed.name()).isEqualTo("Bríd O’Connell");
    }

    private Practitioner under(Practitioner who, Practitioner manager, Practitioner supervisor) {
        return who.under(new Supervision(Optional.empty(), Optional.of(manager.id()), Optional.of(supervisor.id())));
    }

    private Outcome<Practitioner> away(Practitioner who, int from, int to, Optional<Practitioner> cover) {
        return record.away(who.id(), Optional.of(march(from)), Optional.of(march(to)), cover.map(Practitioner::id), EILIDH);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.problems().stream().map((Problem p) -> p.field() + ' ' + p.key()).toList();
    }

    private Practitioner entered(String name) {
        return new EnterPractitioner(practitioners, transactions, moment).named(name, Optional.empty(), EILIDH).orFault();
    }
}
