package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.find.Index;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Place;
import org.teamaround.person.Reach;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.family.ContactDraft;
import org.teamaround.person.family.ContactKind;
import org.teamaround.person.merge.Parting.Going;
import org.teamaround.ui.Text;
import org.teamaround.vault.NewUser;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** What other users read of two who were made one, one of them in hiding; each unlocks the vault with a passphrase of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergedReadersTest {
    private static final String CLERK = "amber walnut kettle stream clover";
    private static final String COORDINATOR = "copper meadow signal harvest ladder";
    private static final Place.Told REFUGE = new Place.Told("Kestrelmoor Lodge\n4 Mill Rise", "ZZ99 7QX", "Thornwickward");
    private static final List<String> MARKERS = List.of("Kestrelmoor", "ZZ99 7QX", "07700 900733", "Osprey", "Quillwort");
    @TempDir
    private static Path temp;
    private int cases;
    private final TestVaults vaults = new TestVaults();
    private Path folder = Path.of("");
    private PersonId kept;
    private PersonId hidden;
    private PersonId father;

    private interface Work {
        void with(Assembly program, Actor actor);
    }

    @BeforeAll
    void oneChildTwiceOnceInHiding() {
        folder = temp.resolve("vault");
        try (UnlockedVault<CaseStore> vault = vaults.made(folder).vault()) {
            add(vault, "Brid Lally", CLERK, Role.CLERK);
            add(vault, "Amina Yusuf", COORDINATOR, Role.COORDINATOR);
            Assembly program = program(vault);
            Actor ada = vault.actor();
            kept = enter(program, ada, PersonDraft.child("Łucja", "Kaczmarek", new Birth.Exact(LocalDate.of(2024, 6, 3))).withAddress(Address.home("9 Fen Row", "ZZ99 1AB"))
                .withReach(new Reach("", "07700 900111", "", "")));
            hidden = enter(program, ada, PersonDraft.child("Lucja", "Kaczmarek", new Birth.Exact(LocalDate.of(2024, 6, 3)))
                .withAddress(new Address(REFUGE, AddressKind.REFUGE, true, Optional.empty(), Optional.empty())).withSchool("Osprey Nursery", "")
                .withReach(new Reach("", "07700 900733", "", "")));
            father = enter(program, ada, PersonDraft.adult("Damian", "Kaczmarek"));
            program.people().relateFamily.relate(RelationshipDraft.of(hidden, father, RelationshipKind.FATHER), ada).orFault();
            program.people().family.sayContact.say(ContactDraft.of(hidden, father, ContactKind.SUPERVISED, "At Quillwort House"), ada).orFault();
            program.people().writeSealedNote.write(hidden, "Quillwort House rang.", ada).orFault();
        }
    }

    /** Each test plays on a copy of the same vault. */
    @BeforeEach
    void aCopy() throws IOException {
        folder = temp.resolve("case-" + cases++);
        try (Stream<Path> files = Files.walk(temp.resolve("vault"))) {
            for (Path file : files.toList()) Files.copy(file, folder.resolve(temp.resolve("vault").relativize(file)));
        }
    }

    @Test
    void whoMayNotReadFindsNoWordOfItMergedOrTakenApart() {
        asAda((program, ada) -> program.merges().mergePersons.merge(kept, hidden, Set.of(), ada).orFault());
        as(CLERK, (program, clerk) -> {
            readsNothing(program, kept);
            assertThat(problems(program.people().seeRestricted.addresses(kept, clerk))).isNotEmpty();
            assertThat(problems(program.people().seeRestricted.notes(kept, clerk))).isNotEmpty();
            assertThat(problems(program.merges().unmergePersons.look(hidden, clerk))).isNotEmpty();
        });
        asAda((program, ada) -> program.merges().unmergePersons.part(hidden, Going.NOTHING, ada).orFault());
        as(CLERK, (program, clerk) -> {
            readsNothing(program, hidden);
            Person open = program.people().persons.opened(kept).orElseThrow();
            assertThat(open.addresses()).flatExtracting(a -> a.answer().stream().toList()).noneMatch(Address::isWithheld);
            assertThat(open.reach().mobile()).isEqualTo("07700 900111");
        });
    }

    @Test
    void whoMayReadBothReadsBothAndTheContactWithThem() {
        asAda((program, ada) -> program.merges().mergePersons.merge(kept, hidden, Set.of(), ada).orFault());
        as(COORDINATOR, (program, amina) -> {
            assertThat(program.people().seeRestricted.addresses(kept, amina).orFault()).containsExactly(REFUGE);
            assertThat(program.people().seeRestricted.notes(kept, amina).orFault()).hasSize(1);
            assertThat(details(program, kept)).containsExactly("At Quillwort House");
        });
        as(COORDINATOR, (program, amina) -> program.merges().unmergePersons.part(hidden, Going.NOTHING, amina).orFault());
        as(COORDINATOR, (program, amina) -> {
            assertThat(program.people().seeRestricted.addresses(hidden, amina).orFault()).containsExactly(REFUGE);
            assertThat(details(program, hidden)).containsExactly("At Quillwort House");
            assertThat(program.people().seeRestricted.addresses(kept, amina).orFault()).isEmpty();
        });
    }

    @Test
    void whoWasLeftOutOfOneCannotMergeAndReadsNoMoreAfterwards() {
        asAda((program, ada) -> program.people().nameReaders.only(hidden, Set.of(ada.user()), ada).orFault());
        as(COORDINATOR, (program, amina) -> {
            assertThat(problems(program.merges().mergePersons.sideBySide(kept, hidden, amina))).containsExactly("person.merge.problem.restricted");
            assertThat(problems(program.merges().mergePersons.merge(hidden, kept, Set.of(), amina))).containsExactly("person.merge.problem.restricted");
        });
        asAda((program, ada) -> {
            assertThat(program.merges().mergePersons.sideBySide(kept, hidden, ada).orFault().narrows()).isTrue();
            program.merges().mergePersons.merge(kept, hidden, Set.of(), ada).orFault();
        });
        as(COORDINATOR, (program, amina) -> {
            readsNothing(program, kept);
            assertThat(problems(program.people().seeRestricted.notes(kept, amina))).containsExactly("person.problem.not-for-you");
            assertThat(problems(program.merges().unmergePersons.look(hidden, amina))).containsExactly("person.merge.problem.restricted");
        });
        asAda((program, ada) -> program.merges().unmergePersons.part(hidden, Going.NOTHING, ada).orFault());
        as(COORDINATOR, (program, amina) -> readsNothing(program, hidden));
        asAda((program, ada) -> assertThat(program.people().seeRestricted.addresses(hidden, ada).orFault()).containsExactly(REFUGE));
    }

    private static void readsNothing(Assembly program, PersonId who) {
        assertThat(program.people().persons.opened(who).orElseThrow().toString()).doesNotContain(MARKERS);
        assertThat(program.people().persons.all().toString()).doesNotContain(MARKERS);
        assertThat(details(program, who)).as("contact under seal").noneMatch(text -> text.contains("Quillwort"));
        Index index = program.find().index;
        index.build();
        assertThat(MARKERS).allMatch(marker -> index.find(marker, 8).isEmpty());
        assertThat(program.people().alike.likeness.of(PersonDraft.child("Lucja", "Kaczmarek", new Birth.NotKnown()).withReach(new Reach("", "07700 900733", "", "")))
            .toString()).doesNotContain("SAME_PHONE");
    }

    private static List<String> details(Assembly program, PersonId child) {
        return program.people().family.families.contactsOf(child).stream().flatMap(c -> c.details().stream()).toList();
    }

    private void add(UnlockedVault<CaseStore> vault, String name, String passphrase, Role role) {
        vaults.addUser().add(vault, new NewUser(name, Set.of(role), passphrase.toCharArray()), vault.actor()).orFault();
    }

    private static PersonId enter(Assembly program, Actor by, PersonDraft draft) {
        return program.people().enterPerson.enter(draft, by).orFault().id();
    }

    private Assembly program(UnlockedVault<CaseStore> vault) {
        return new Assembly(vault.store(), vaults.moment(), Text.load());
    }

    private void as(String passphrase, Work work) {
        try (UnlockedVault<CaseStore> vault = vaults.open().byPassphrase(folder, passphrase.toCharArray()).orFault()) {
            work.with(program(vault), vault.actor());
        }
    }

    private void asAda(Work work) {
        as(TestVaults.PASSPHRASE, work);
    }

    private static List<String> problems(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::key).toList();
    }
}
