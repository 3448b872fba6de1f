package org.teamaround.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.correct.view.HistoryLine;
import org.teamaround.correct.view.HistoryWords;
import org.teamaround.database.schema.Tables;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonField;
import org.teamaround.person.Reach;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.shell.Assembly;
import org.teamaround.shell.CorrectionWiring;
import org.teamaround.shell.NamedRecords;
import org.teamaround.shell.PeopleWiring;
import org.teamaround.ui.Text;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** Mistakes put right on a real vault: fields, what stood there before, dates, taking back, the bin. */
class CorrectionsTest {
    private static final Text TEXT = Text.load();
    @TempDir
    private Path folder;
    private UnlockedVault<CaseStore> vault;
    private Assembly program;
    private PeopleWiring people;
    private CorrectionWiring correct;
    private Actor actor;
    private Person child;

    @BeforeEach
    void openAVault() {
        TestVaults vaults = new TestVaults();
        vault = vaults.made(folder.resolve("vault")).vault();
        program = new Assembly(vault.store(), vaults.moment(), TEXT);
        people = program.people();
        correct = program.corrections();
        actor = vault.actor();
        child = people.enterPerson.enter(PersonDraft.child("Otis", "Reeve", new Birth.Exact(LocalDate.of(2019, 2, 3))), actor).orFault();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private Person now() {
        return people.persons.find(child.id()).orElseThrow();
    }

    private Outcome<Person> edit(PersonField field, Person seen, PersonDraft typed) {
        return people.editField.edit(child.id(), List.of(field), seen, typed, actor);
    }

    private static PersonDraft knownAs(Person person, String name) {
        return PersonDraft.of(person).withName(person.name().withKnownAs(name));
    }

    private List<HistoryLine> history(HistoryOf what, UUID record, String column) {
        return new HistoryWords(TEXT, new NamedRecords(program)).lines(correct.seeHistory.of(what, record, actor).orFault()).stream().filter(line -> line.column().equals(column)).toList();
    }

    private long entries() {
        return vault.store().database().read().fetchCount(Tables.REVISION);
    }

    @Test
    void onlyTheOneFieldIsTakenOverAndWhoWasFasterIsTold() {
        Person seen = now();
        people.changePerson.change(child.id(), PersonDraft.of(seen).withReach(new Reach("", "07700 900410", "", "")), actor).orFault();
        edit(PersonField.KNOWN_AS, seen, knownAs(seen, "Oti")).orFault();
        assertThat(now().name().knownAs()).isEqualTo("Oti");
        assertThat(now().reach().mobile()).as("typed by somebody else meanwhile, in another field").isEqualTo("07700 900410");
        assertThat(edit(PersonField.KNOWN_AS, seen, knownAs(seen, "Otto")).problems()).extracting(Problem::key).containsExactly("person.problem.changed-meanwhile");
        assertThat(now().name().knownAs()).isEqualTo("Oti");
    }

    @Test
    void historyGoesDownToTheOldestAndKnowsLinesThatAreGone() {
        Person first = now();
        people.changePerson.change(child.id(), PersonDraft.of(first).withName(first.name().alsoKnownAs(List.of("Otis Quill"))), actor).orFault();
        people.changePerson.change(child.id(), PersonDraft.of(now()).withName(now().name().alsoKnownAs(List.of("Otis Larkin"))), actor).orFault();
        assertThat(history(HistoryOf.PERSON, child.id().value(), "person_alias.name")).extracting(line -> line.was() + ">" + line.now())
            .contains(">Otis Quill", "Otis Quill>", ">Otis Larkin");
        edit(PersonField.BIRTH, now(), PersonDraft.of(now()).withBirth(new Birth.Exact(LocalDate.of(2019, 3, 2)))).orFault();
        List<HistoryLine> born = history(HistoryOf.PERSON, child.id().value(), "person.birth_date");
        assertThat(born).extracting(HistoryLine::was).containsExactly("03/02/2019", "");
        assertThat(new HistoryWords(TEXT, id -> java.util.Optional.empty()).told(born)).isEqualTo("Changed 7 Sep 2026 by " + actor.name() + ", was 03/02/2019.");
    }

    @Test
    void ofWhatIsSealedOnlyThatItChangedIsTold() {
        Address refuge = new Address("Kestrelmoor Lodge", "ZZ99 4AA", "", AddressKind.REFUGE, true, java.util.Optional.empty(), java.util.Optional.empty());
        people.changePerson.change(child.id(), PersonDraft.of(now()).withAddress(refuge), actor).orFault();
        List<HistoryLine> all = new HistoryWords(TEXT, new NamedRecords(program)).lines(correct.seeHistory.of(HistoryOf.PERSON, child.id().value(), actor).orFault());
        assertThat(all).anyMatch(line -> line.column().equals("person_address.sealed") && line.now().equals("withheld"));
        assertThat(all.toString()).doesNotContain("Kestrelmoor").doesNotContain("ZZ99");
    }

    @Test
    void aForecastLeavesNothingBehind() {
        DateCorrection wanted = new DateCorrection(child.id(), DateKind.BORN, child.id().value(), LocalDate.of(2018, 2, 3));
        long before = entries();
        assertThat(correct.correctDate.forecast(wanted, actor).orFault().date().day()).isEqualTo(LocalDate.of(2019, 2, 3));
        assertThat(entries()).isEqualTo(before);
        assertThat(now().birth()).isEqualTo(new Birth.Exact(LocalDate.of(2019, 2, 3)));
        assertThat(correct.correctDate.correct(wanted, " ", actor).problems()).extracting(Problem::field).containsExactly("reason");
        correct.correctDate.correct(wanted, "The register says so.", actor).orFault();
        assertThat(now().birth()).isEqualTo(new Birth.Exact(LocalDate.of(2018, 2, 3)));
    }

    @Test
    void actsGoBackAndForthAndSomethingNewEndsTheWayForth() {
        edit(PersonField.KNOWN_AS, now(), knownAs(now(), "One")).orFault();
        edit(PersonField.KNOWN_AS, now(), knownAs(now(), "Two")).orFault();
        correct.sessionActs.takeBack(actor).orFault();
        correct.sessionActs.takeBack(actor).orFault();
        assertThat(now().name().knownAs()).isEmpty();
        correct.sessionActs.again(actor).orFault();
        assertThat(now().name().knownAs()).isEqualTo("One");
        assertThat(correct.sessionActs.nextAgain(actor)).isPresent();
        edit(PersonField.KNOWN_AS, now(), knownAs(now(), "Three")).orFault();
        assertThat(correct.sessionActs.again(actor).problems()).extracting(Problem::key).containsExactly("correct.problem.nothing-to-do-again");
        assertThat(correct.sessionActs.lines(actor)).extracting(SessionActs.Line::takenBack).containsExactly(false, true, false, false);
    }

    @Test
    void whatLiesInTheBinStandsInNoListAndComesBackWhole() {
        Person mother = people.enterPerson.enter(PersonDraft.adult("Carla", "Reeve"), actor).orFault();
        people.relateFamily.relate(RelationshipDraft.of(child.id(), mother.id(), RelationshipKind.MOTHER), actor).orFault();
        correct.bin.put(BinKind.PERSON, mother.id().value(), "Typed twice.", actor).orFault();
        assertThat(people.persons.all()).extracting(Person::id).containsExactly(child.id());
        assertThat(people.persons.relativesOf(child.id())).isEmpty();
        assertThat(people.names.display(mother.id())).as("documents and journal still name her").isEqualTo("Carla Reeve");
        BinLine line = correct.bin.lines(actor).orFault().getFirst();
        assertThat(line.by()).isEqualTo(actor.name());
        assertThat(line.why()).contains("Typed twice.");
        correct.bin.restore(BinKind.PERSON, mother.id().value(), actor).orFault();
        assertThat(people.persons.relativesOf(child.id())).hasSize(1);
        assertThat(correct.bin.lines(actor).orFault()).isEmpty();
        assertThat(correct.bin.restore(BinKind.PERSON, mother.id().value(), actor).problems()).extracting(Problem::key).containsExactly("correct.problem.not-binned");
    }

    @Test
    void aRelativeOfTheWrongFamilyGoesToTheRightOneWithTheBrothersAndSisters() {
        Person ivy = people.enterPerson.enter(PersonDraft.child("Ivy", "Larkin", new Birth.NotKnown()), actor).orFault();
        Person fern = people.enterPerson.enter(PersonDraft.child("Fern", "Larkin", new Birth.NotKnown()), actor).orFault();
        Person sister = people.enterPerson.enter(PersonDraft.child("Una", "Reeve", new Birth.NotKnown()), actor).orFault();
        Person aunt = people.enterPerson.enter(PersonDraft.adult("Bronagh", "Quill"), actor).orFault();
        people.relateFamily.relate(RelationshipDraft.of(child.id(), sister.id(), RelationshipKind.SIBLING), actor).orFault();
        people.relateFamily.relate(RelationshipDraft.of(ivy.id(), fern.id(), RelationshipKind.SIBLING), actor).orFault();
        for (Person one : List.of(child, sister)) people.relateFamily.relate(RelationshipDraft.of(one.id(), aunt.id(), RelationshipKind.AUNT_OR_UNCLE), actor).orFault();
        UUID tie = people.persons.relativesOf(child.id()).stream().filter(t -> t.relative().equals(aunt.id())).findFirst().orElseThrow().id();
        correct.moveToChild.move(new MoveRequest(MovedKind.RELATIVE, tie, child.id(), ivy.id()), "She is the Larkins' aunt.", actor).orFault();
        assertThat(people.persons.childrenOf(aunt.id())).extracting(t -> t.child()).containsExactlyInAnyOrder(ivy.id(), fern.id());
        assertThat(correct.moveToChild.traces(child.id())).hasSize(1);
        assertThat(correct.moveToChild.traces(ivy.id())).extracting(trace -> trace.act().reason().orElse("")).containsExactly("She is the Larkins' aunt.");
        correct.sessionActs.takeBack(actor).orFault();
        assertThat(people.persons.childrenOf(aunt.id())).extracting(t -> t.child()).containsExactlyInAnyOrder(child.id(), sister.id());
    }

    @Test
    void nobodyIsMovedToWhereTheyWouldDescendFromThemselves() {
        Person mother = enter(PersonDraft.adult("Thea", "Reeve"));
        Person forebear = enter(PersonDraft.child("Olga", "Reeve", new Birth.Exact(LocalDate.of(2009, 4, 5))));
        Person between = enter(PersonDraft.adult("Gwen", "Reeve"));
        tie(mother, between, RelationshipKind.MOTHER);
        tie(between, forebear, RelationshipKind.GRANDPARENT);
        Person stranger = enter(PersonDraft.child("Ivy", "Larkin", new Birth.Exact(LocalDate.of(2020, 4, 5))));
        tie(stranger, mother, RelationshipKind.MOTHER);
        UUID wrong = people.persons.relativesOf(stranger.id()).getFirst().id();
        Outcome<MovedRecord> moved = correct.moveToChild.move(new MoveRequest(MovedKind.RELATIVE, wrong, stranger.id(), forebear.id()), "Typed on the wrong page.", actor);
        assertThat(moved.problems()).extracting(Problem::key).containsExactly("person.problem.family-loop");
        assertThat(people.persons.relativesOf(stranger.id())).extracting(t -> t.relative()).containsExactly(mother.id());
    }

    private Person enter(PersonDraft draft) {
        return people.enterPerson.enter(draft, actor).orFault();
    }

    private void tie(Person child, Person relative, RelationshipKind kind) {
        people.relateFamily.relate(RelationshipDraft.of(child.id(), relative.id(), kind), actor).orFault();
    }
}
