package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.database.schema.Tables;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Mergings.Later;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Gender;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonField;
import org.teamaround.person.PersonId;
import org.teamaround.person.Reach;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.likeness.Likely;
import org.teamaround.person.merge.Parting;
import org.teamaround.person.merge.Parting.Going;
import org.teamaround.person.merge.SideBySide;
import org.teamaround.ui.Text;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** Two entries of one child become one and come apart again, on a real vault. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergePersonsTest {
    private static final LocalDate BORN = LocalDate.of(2016, 5, 4);
    private static final Address REFUGE = new Address("4 Mill Rise", "ZZ99 4AA", "", AddressKind.REFUGE, true, Optional.empty(), Optional.empty());
    @TempDir
    private static Path folder;
    private final TestVaults vaults = new TestVaults();
    private UnlockedVault<CaseStore> vault;
    private Assembly program;
    private Actor ada;
    private PersonId kept;
    private PersonId twice;
    private PersonId mother;

    @BeforeAll
    void aVault() {
        vault = vaults.made(folder.resolve("vault")).vault();
        program = new Assembly(vault.store(), vaults.moment(), Text.load());
        ada = vault.actor();
    }

    @BeforeEach
    void aChildEnteredTwice() {
        kept = enter(PersonDraft.child("Łucja", "Świerczyńska", new Birth.Exact(BORN)).withAddress(Address.home("1 Fen Row", "ZZ99 1AA")));
        twice = enter(PersonDraft.child("Lucja", "Swierczynska", new Birth.Exact(BORN)).withGender(Stated.given(Gender.FEMALE))
            .withReach(new Reach("", "07700 900123", "", "")).withAddress(Address.home("2 Fen Row", "ZZ99 1AB")));
        mother = enter(PersonDraft.adult("Małgorzata", "Świerczyńska"));
        relate(twice, mother, RelationshipKind.MOTHER);
    }

    @AfterAll
    void close() {
        vault.close();
    }

    @Test
    void whatOnlyOneSaysIsProposedAndNothingIsLost() {
        SideBySide side = program.merges().mergePersons.sideBySide(kept, twice, ada).orFault();
        assertThat(side.proposed()).containsExactlyInAnyOrder(PersonField.GENDER, PersonField.MOBILE);
        assertThat(side.moves()).containsEntry("relationship", 1);
        Person merged = merge(side.proposed());
        assertThat(merged.name().full()).isEqualTo("Łucja Świerczyńska");
        assertThat(merged.name().alsoKnownAs()).containsExactly("Lucja Swierczynska");
        assertThat(merged.gender()).isEqualTo(Stated.given(Gender.FEMALE));
        assertThat(merged.reach().mobile()).isEqualTo("07700 900123");
        assertThat(lines(merged)).containsExactly("1 Fen Row", "2 Fen Row");
        assertThat(merged.identifiers().others()).extracting(r -> r.number()).containsExactly(found(twice).reference());
        assertThat(relatives(kept)).extracting(Relationship::relative).containsExactly(mother);
    }

    @Test
    void whoIsMergedStandsInNoListAndLeadsToTheOneKept() {
        merge(Set.of());
        assertThat(program.people().persons.children()).extracting(Person::id).contains(kept).doesNotContain(twice);
        assertThat(program.people().persons.all()).extracting(Person::id).contains(kept, mother).doesNotContain(twice);
        assertThat(program.people().persons.standingFor(twice)).isEqualTo(kept);
        assertThat(program.people().persons.find(twice)).isPresent();
        assertThat(program.people().alike.likeness.of(found(kept))).extracting(Likely::person).doesNotContain(twice);
    }

    @Test
    void takenApartEverythingIsAsItWas() {
        Person before = found(kept);
        Person other = found(twice);
        merge(Set.of(PersonField.GENDER, PersonField.MOBILE, PersonField.FAMILY));
        part(Going.NOTHING);
        assertThat(found(kept)).isEqualTo(before);
        assertThat(found(twice)).isEqualTo(other);
        assertThat(relatives(kept)).isEmpty();
        assertThat(relatives(twice)).extracting(Relationship::relative).containsExactly(mother);
        assertThat(program.people().persons.children()).extracting(Person::id).contains(kept, twice);
        assertThat(problems(program.merges().unmergePersons.look(twice, ada))).containsExactly("person.merge.problem.not-merged");
    }

    @Test
    void weeksLaterWhatWasChangedSinceIsShownAndGoesAsDecided() {
        merge(Set.of(PersonField.MOBILE));
        change(kept, PersonDraft.of(found(kept)).withReach(new Reach("", "07700 900456", "", "")).withNeeds("Short sentences"));
        PersonId father = enter(PersonDraft.adult("Damian", "Kaczmarek"));
        relate(kept, father, RelationshipKind.FATHER);
        Parting parting = program.merges().unmergePersons.look(twice, ada).orFault();
        assertThat(parting.changed()).extracting(Parting.Changed::field).contains(PersonField.MOBILE, PersonField.NEEDS).doesNotContain(PersonField.GIVEN);
        assertThat(parting.came()).extracting(Later::table).containsExactly("relationship");
        part(new Going(Set.of(PersonField.MOBILE), Set.copyOf(parting.came())));
        assertThat(found(twice).reach().mobile()).isEqualTo("07700 900456");
        assertThat(found(kept).reach().mobile()).isEmpty();
        assertThat(found(kept)).isNotEqualTo(found(twice)).matches(p -> !PersonField.NEEDS.same(p, found(twice)));
        assertThat(relatives(twice)).extracting(Relationship::relative).containsExactlyInAnyOrder(mother, father);
        assertThat(relatives(kept)).isEmpty();
    }

    @Test
    void laterEditsStayWhereTheyAreUnlessSaidOtherwise() {
        merge(Set.of(PersonField.MOBILE));
        change(kept, PersonDraft.of(found(kept)).withReach(new Reach("", "07700 900456", "", "")));
        part(Going.NOTHING);
        assertThat(found(kept).reach().mobile()).isEqualTo("07700 900456");
        assertThat(found(twice).reach().mobile()).isEqualTo("07700 900123");
    }

    @Test
    void theSameTieStandsOnceAndAWarningIsNeverLost() {
        PersonId father = enter(PersonDraft.adult("Damian", "Kaczmarek"));
        relate(kept, father, RelationshipKind.FATHER);
        program.people().relateFamily.relate(RelationshipDraft.of(twice, father, RelationshipKind.FATHER).with(Answer.YES, Answer.NO)
            .mustNotReceive("Court order of 5 February"), ada).orFault();
        merge(Set.of());
        assertThat(relatives(kept)).filteredOn(r -> r.relative().equals(father)).singleElement()
            .matches(r -> r.mustNotReceive().equals(Optional.of("Court order of 5 February"))).matches(r -> r.parentalResponsibility() == Answer.YES);
        part(Going.NOTHING);
        assertThat(relatives(kept)).singleElement().matches(r -> r.mustNotReceive().isEmpty() && r.parentalResponsibility() == Answer.NOT_YET_ASKED);
        assertThat(relatives(twice)).hasSize(2);
    }

    @Test
    void whoCannotBeOneIsRefused() {
        assertThat(problems(program.merges().mergePersons.merge(kept, kept, Set.of(), ada))).containsExactly("person.merge.problem.same");
        assertThat(problems(program.merges().mergePersons.merge(twice, mother, Set.of(), ada))).containsExactly("person.merge.problem.related");
        assertThat(problems(program.merges().mergePersons.merge(mother, twice, Set.of(), ada))).containsExactly("person.merge.problem.related");
        relate(mother, kept, RelationshipKind.MOTHER);
        assertThat(problems(program.merges().mergePersons.merge(kept, twice, Set.of(), ada))).containsExactly("person.merge.problem.loop");
        PersonId third = enter(PersonDraft.child("Lucia", "Swierczynska", new Birth.NotKnown()));
        program.merges().mergePersons.merge(third, twice, Set.of(), ada).orFault();
        assertThat(problems(program.merges().mergePersons.merge(kept, twice, Set.of(), ada))).containsExactly("person.merge.problem.already");
        assertThat(problems(program.merges().unmergePersons.look(third, ada))).containsExactly("person.merge.problem.not-merged");
    }

    @Test
    void theRestrictedStaysRestricted() {
        change(twice, PersonDraft.of(found(twice)).withAddresses(List.of(Stated.given(REFUGE))));
        program.people().writeSealedNote.write(twice, "Takes Xylopharm since May.", ada).orFault();
        merge(Set.of());
        assertThat(program.people().seeRestricted.addresses(kept, ada).orFault()).hasSize(1);
        assertThat(program.people().seeRestricted.notes(kept, ada).orFault()).singleElement()
            .matches(note -> note.latest().words().filter(w -> w.text().equals("Takes Xylopharm since May.")).isPresent());
        part(Going.NOTHING);
        assertThat(program.people().seeRestricted.addresses(twice, ada).orFault()).hasSize(1);
        assertThat(program.people().seeRestricted.notes(twice, ada).orFault()).singleElement()
            .matches(note -> note.latest().words().filter(w -> w.text().equals("Takes Xylopharm since May.")).isPresent());
        assertThat(program.people().seeRestricted.addresses(kept, ada).orFault()).isEmpty();
        assertThat(program.people().sealedNotes.count(kept)).isZero();
    }

    @Test
    void saidOnceTheyAreTwoAndNotAskedAgain() {
        program.people().alike.sayNotSame.say(kept, Set.of(twice), ada).orFault();
        program.people().alike.sayNotSame.say(twice, Set.of(kept), ada).orFault();
        assertThat(program.people().alike.sayNotSame.saidOf(kept)).containsExactly(twice);
        assertThat(program.store().database().read().fetchCount(Tables.NOT_SAME, Tables.NOT_SAME.ONE_OF_THEM.in(kept.value(), twice.value()))).isOne();
    }

    private Person merge(Set<PersonField> fromGivenUp) {
        return program.merges().mergePersons.merge(kept, twice, fromGivenUp, ada).orFault();
    }

    private void part(Going going) {
        program.merges().unmergePersons.part(twice, going, ada).orFault();
    }

    private PersonId enter(PersonDraft draft) {
        return program.people().enterPerson.enter(draft, ada).orFault().id();
    }

    private void change(PersonId id, PersonDraft draft) {
        program.people().changePerson.change(id, draft, ada).orFault();
    }

    private void relate(PersonId child, PersonId relative, RelationshipKind kind) {
        program.people().relateFamily.relate(RelationshipDraft.of(child, relative, kind), ada).orFault();
    }

    private List<Relationship> relatives(PersonId child) {
        return program.people().persons.relativesOf(child);
    }

    private Person found(PersonId id) {
        return program.people().persons.opened(id).orElseThrow();
    }

    private static List<String> lines(Person person) {
        return person.addresses().stream().flatMap(a -> a.answer().stream()).flatMap(a -> a.told().stream()).map(t -> t.lines()).toList();
    }

    private static List<String> problems(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::key).toList();
    }
}
