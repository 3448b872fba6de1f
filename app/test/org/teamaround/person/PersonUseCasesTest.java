package org.teamaround.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.kernel.Staff.CHIPO;
import static org.teamaround.kernel.Staff.EILIDH;
import static org.teamaround.kernel.Staff.TOMAS;
import static org.teamaround.kernel.Staff.VIEWER;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.DirectAnnouncements;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.TestMoment;

/** Case A of the walk-throughs, as far as it is about people. */
class PersonUseCasesTest {
    private final InMemoryPersons persons = new InMemoryPersons();
    private final DirectTransactions transactions = new DirectTransactions();
    private final DirectAnnouncements announcements = new DirectAnnouncements();
    private final TestMoment moment = TestMoment.at("2026-02-16T10:05");
    private final EnterPerson enter = new EnterPerson(persons, transactions, announcements, moment);
    private final ChangePerson change = new ChangePerson(persons, transactions, announcements, moment);
    private final RelateFamily relate = new RelateFamily(persons, transactions, announcements, moment);
    private final RecordBirth recordBirth = new RecordBirth(persons, transactions, announcements, moment, new CaseRights((user, child) -> true));
    private final PersonNames names = new PersonNames(persons);

    private final Person malgorzata = enter.enter(PersonDraft.adult("Małgorzata", "Świerczyńska"), EILIDH).orFault();
    private final Person lucja = enter.enter(
        PersonDraft.child("Łucja", "Świerczyńska-Kaczmarek", new Birth.Exact(LocalDate.of(2024, 6, 3))), EILIDH).orFault();
    private final Person unborn = enter.enter(PersonDraft.unborn(LocalDate.of(2026, 4, 19), Optional.empty()), EILIDH).orFault();

    @Test void childrenGetTheirReferencesInTurn() {
        assertThat(lucja.reference()).isEqualTo("C-0001");
        assertThat(unborn.reference()).isEqualTo("C-0002");
        assertThat(malgorzata.reference()).isEmpty();
    }

    @Test void whatWasTypedIsCleanedAndNothingIsKeptWhenItIsRefused() {
        Person ada = enter.enter(PersonDraft.adult(" Ada\u0007\n", "Okoro").withIdentifiers(Identifiers.of("943 476 5919", "")), TOMAS).orFault();
        assertThat(ada.name().given()).isEqualTo("Ada");
        assertThat(ada.nhsNumber()).isEqualTo("9434765919");
        int people = persons.all().size();
        assertThat(enter.enter(PersonDraft.adult("x".repeat(201), ""), TOMAS).problems()).extracting(Problem::field).containsExactly("given");
        assertThat(enter.enter(PersonDraft.adult("Ada", "Okoro"), VIEWER).problems()).isNotEmpty();
        assertThat(persons.all()).hasSize(people);
    }

    @Test void theBabyBelongsToItsMotherOnceThatIsSaid() {
        relate.relate(RelationshipDraft.of(unborn.id(), malgorzata.id(), RelationshipKind.MOTHER), EILIDH).orFault();
        assertThat(names.display(unborn.id())).isEqualTo("Unborn baby of Małgorzata Świerczyńska");
    }

    @Test void nadiaIsBornAndStaysTheSameRecord() {
        relate.relate(RelationshipDraft.of(unborn.id(), malgorzata.id(), RelationshipKind.MOTHER), EILIDH).orFault();
        moment.set("2026-04-13T09:00");
        Person nadia = recordBirth.record(unborn.id(), nadia(LocalDate.of(2026, 4, 11)), CHIPO).orFault();
        assertThat(nadia.id()).isEqualTo(unborn.id());
        assertThat(names.display(nadia)).isEqualTo("Nadia Świerczyńska");
        assertThat(nadia.name().alsoKnownAs()).containsExactly("Unborn baby of Małgorzata Świerczyńska");
        assertThat(nadia.ethnicity()).isEqualTo(Stated.given(Ethnicity.WOTH));
        assertThat(nadia.reference()).isEqualTo("C-0002");
        assertThat(announcements.told()).contains(new ChildBorn(nadia.id(), LocalDate.of(2026, 4, 11)));
        assertThat(recordBirth.record(nadia.id(), nadia(LocalDate.of(2026, 4, 11)), CHIPO).problems())
            .extracting(Problem::key).containsExactly("person.problem.already-born");
    }

    @Test void aBirthIsNeitherTomorrowNorTheClerks() {
        assertThat(recordBirth.record(unborn.id(), nadia(LocalDate.of(2026, 2, 17)), CHIPO).problems())
            .extracting(Problem::key).containsExactly("person.problem.birth-in-future");
        assertThat(recordBirth.record(unborn.id(), nadia(LocalDate.of(2026, 2, 15)), EILIDH).isDone()).isFalse();
        assertThat(change.change(unborn.id(), PersonDraft.of(unborn).withBirth(new Birth.Exact(LocalDate.of(2026, 2, 15))), TOMAS).problems())
            .extracting(Problem::key).contains("person.problem.record-birth");
    }

    @Test void siblingsAreSoBothWaysAndStopBeingSoBothWays() {
        relate.relate(RelationshipDraft.of(lucja.id(), unborn.id(), RelationshipKind.HALF_SIBLING), EILIDH).orFault();
        assertThat(persons.relativesOf(unborn.id())).extracting(Relationship::relative, Relationship::kind)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(lucja.id(), RelationshipKind.HALF_SIBLING));
        relate.relate(RelationshipDraft.of(lucja.id(), unborn.id(), RelationshipKind.SIBLING), EILIDH).orFault();
        assertThat(persons.relativesOf(unborn.id())).extracting(Relationship::kind).containsExactly(RelationshipKind.SIBLING);
        relate.relate(RelationshipDraft.of(lucja.id(), unborn.id(), RelationshipKind.OTHER), EILIDH).orFault();
        assertThat(persons.relativesOf(unborn.id())).isEmpty();
        assertThat(persons.relativesOf(lucja.id())).hasSize(1);
    }

    @Test void nobodyIsTheirOwnRelativeOrTheParentOfAParent() {
        assertThat(relate.relate(RelationshipDraft.of(lucja.id(), lucja.id(), RelationshipKind.MOTHER), EILIDH).problems())
            .extracting(Problem::key).containsExactly("person.problem.own-relative");
        relate.relate(RelationshipDraft.of(lucja.id(), malgorzata.id(), RelationshipKind.MOTHER), EILIDH).orFault();
        assertThat(relate.relate(RelationshipDraft.of(malgorzata.id(), lucja.id(), RelationshipKind.MOTHER), EILIDH).problems())
            .extracting(Problem::key).containsExactly("person.problem.parent-of-parent");
    }

    @Test void whoMustNotReceiveInformationHasAReason() {
        Person damian = enter.enter(PersonDraft.adult("Damian", "Kaczmarek"), EILIDH).orFault();
        RelationshipDraft father = RelationshipDraft.of(lucja.id(), damian.id(), RelationshipKind.FATHER).with(Answer.YES, Answer.NO);
        assertThat(relate.relate(father.mustNotReceive(" "), EILIDH).isDone()).isFalse();
        Outcome<Relationship> told = relate.relate(father.mustNotReceive("Court order of 5 February 2026"), EILIDH);
        assertThat(told.orFault().mustNotReceive()).contains("Court order of 5 February 2026");
        assertThat(persons.childrenOf(damian.id())).hasSize(1);
    }

    private static BirthNotice nadia(LocalDate on) {
        return new BirthNotice("Nadia", "Świerczyńska", on, Stated.given(Gender.FEMALE), Stated.given(Ethnicity.WOTH));
    }
}
