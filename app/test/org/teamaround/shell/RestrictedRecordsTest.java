package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.database.Soundness;
import org.teamaround.database.schema.Tables;
import org.teamaround.journal.AccessEntry;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessQuery;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Channel;
import org.teamaround.person.Place;
import org.teamaround.person.Reach;
import org.teamaround.person.SafeContact;
import org.teamaround.person.Whereabouts;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.SealedNote;
import org.teamaround.person.SealedNoteId;
import org.teamaround.ui.Text;
import org.teamaround.vault.DataKey;
import org.teamaround.vault.NewUser;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.EngineKeys;
import org.teamaround.vault.store.EveryRow;

/** Restricted records, on a vault in a file that several users unlock: what who may not read can find of them, by any way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestrictedRecordsTest {
    private static final String CLERK = "amber walnut kettle stream clover";
    private static final String NGOZI = "pepper lagoon saddle velvet thistle";
    private static final String COORDINATOR = "copper meadow signal harvest ladder";
    /** Words of the restricted texts; no other text has them. */
    private static final List<String> MARKERS = List.of("Kestrelmoor", "ZZ99 7QX", "Thornwickward", "Brindlecote", "Xylopharm", "Quillwort", "07700 900733",
        "zofia@example.org", "Osprey", "Larkfield", "Feversham", "before the school bell", "Curlewdene", "07700 900744");
    private static final Whereabouts.Told NEAR = new Whereabouts.Told(new Reach("", "07700 900733", "zofia@example.org", "text only",
        List.of(SafeContact.only(Channel.TEXT, "before the school bell")), Stated.Why.NOT_YET_ASKED), "Osprey Nursery", "Larkfield Surgery", "Nurse Feversham");
    private static final Place.Told REFUGE = new Place.Told("Kestrelmoor Lodge\n4 Mill Rise", "ZZ99 7QX", "Thornwickward");
    @TempDir
    private static Path temp;
    private int cases;
    private final TestVaults vaults = new TestVaults();
    private Path folder;
    private EngineKeys keys;
    private PersonId child;
    private PersonId sibling;
    private SealedNoteId note;

    private interface Work {
        void with(Assembly program, Actor actor);
    }

    /** Each test plays on a copy of the same vault. */
    @BeforeEach
    void aCopy() throws IOException {
        folder = temp.resolve("case-" + cases++);
        try (Stream<Path> files = Files.walk(temp.resolve("vault"))) {
            for (Path file : files.toList()) Files.copy(file, folder.resolve(temp.resolve("vault").relativize(file)));
        }
    }

    @BeforeAll
    void aFamilyFledToARefuge() {
        folder = temp.resolve("vault");
        try (UnlockedVault<CaseStore> vault = vaults.made(folder).vault()) {
            keys = new EngineKeys(vault.key(DataKey.Purpose.H2_PASSWORD), vault.key(DataKey.Purpose.DATABASE_PAGES), 1);
            add(vault, "Brid Lally", CLERK, Role.CLERK, Role.LEAD_PROFESSIONAL);
            add(vault, "Amina Yusuf", COORDINATOR, Role.COORDINATOR);
            Assembly program = program(vault);
            Actor ada = vault.actor();
            child = program.people().enterPerson.enter(PersonDraft.child("Łucja", "Kaczmarek", new Birth.Exact(LocalDate.of(2024, 6, 3)))
                .withAddress(refuge(REFUGE)).withWhereabouts(NEAR), ada).orFault().id();
            PersonId mother = program.people().enterPerson.enter(PersonDraft.adult("Małgorzata", "Kaczmarek").withAddress(refuge(REFUGE)), ada).orFault().id();
            program.people().relateFamily.relate(RelationshipDraft.of(child, mother, RelationshipKind.MOTHER), ada).orFault();
            sibling = program.people().enterPerson.enter(PersonDraft.child("Jan", "Kaczmarek", new Birth.NotKnown())
                .withAddress(Address.home("Brindlecote, 9 Fen Row", "ZZ99 1AB")).withSchool("Curlewdene Primary", "Year 2")
                .withReach(new Reach("", "07700 900744", "", "")), ada).orFault().id();
            program.people().changePerson.change(sibling, PersonDraft.of(found(program, sibling))
                .withAddress(refuge(new Place.Told("Brindlecote, 9 Fen Row", "ZZ99 1AB", ""))), ada).orFault();
            note = program.people().writeSealedNote.write(child, "Takes Xylopharm since May.", ada).orFault();
            program.people().correctSealedNote.correct(note, "Takes Xylopharm since June.", "Quillwort Surgery wrote the date.", ada).orFault();
        }
    }

    private static Address refuge(Place.Told place) {
        return new Address(place, AddressKind.REFUGE, true, Optional.empty(), Optional.empty());
    }

    private void add(UnlockedVault<CaseStore> vault, String name, String passphrase, Role... roles) {
        vaults.addUser().add(vault, new NewUser(name, Set.of(roles), passphrase.toCharArray()), vault.actor()).orFault();
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

    private static Person found(Assembly program, PersonId id) {
        return program.people().persons.opened(id).orElseThrow();
    }

    private static List<Address> addresses(Assembly program, PersonId id) {
        return found(program, id).addresses().stream().flatMap(a -> a.answer().stream()).toList();
    }

    private static List<String> problems(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::key).toList();
    }

    private static List<String> latest(Outcome<List<SealedNote>> notes) {
        return notes.orFault().stream().flatMap(n -> n.latest().words().stream()).map(SealedNote.Words::text).toList();
    }

    @Test
    void who_is_permitted_reads_everything_and_that_is_written_down() {
        for (String passphrase : List.of(TestVaults.PASSPHRASE, COORDINATOR)) as(passphrase, (program, actor) -> {
            assertThat(program.people().seeRestricted.addresses(child, actor).orFault()).containsExactly(REFUGE);
            assertThat(latest(program.people().seeRestricted.notes(child, actor))).containsExactly("Takes Xylopharm since June.");
            assertThat(program.people().persons.find(child).orElseThrow().toString()).doesNotContain(MARKERS);
            assertThat(program.store().accessLog().find(AccessQuery.of(AccessKind.SAW_RESTRICTED)).stream().limit(2))
                .allMatch(entry -> entry.author().equals(actor.user()) && entry.subject().equals(Optional.of(child.value())))
                .flatExtracting(AccessEntry::remark).hasSize(2);
        });
    }

    @Test
    void telephone_school_and_surgery_are_shown_to_who_asks_and_may_and_that_is_written_down() {
        as(COORDINATOR, (program, actor) -> {
            assertThat(program.people().seeRestricted.person(child, actor).orFault().whereabouts()).isEqualTo(NEAR);
            assertThat(program.people().seeRestricted.person(sibling, actor).orFault().school()).isEqualTo("Curlewdene Primary");
            assertThat(program.store().accessLog().find(AccessQuery.of(AccessKind.SAW_RESTRICTED)).stream().limit(2))
                .extracting(AccessEntry::subject).containsExactlyInAnyOrder(Optional.of(child.value()), Optional.of(sibling.value()));
        });
        as(CLERK, (program, actor) -> {
            assertThat(problems(program.people().seeRestricted.person(child, actor))).containsExactly("person.problem.not-for-you");
            assertThat(found(program, child).whereabouts().isWithheld()).isTrue();
            assertThat(found(program, sibling).whereabouts().isWithheld()).isTrue();
        });
    }

    @Test
    void who_is_not_permitted_finds_no_word_of_it_through_the_program() {
        as(CLERK, (program, actor) -> {
            assertThat(Stream.of(child, sibling).flatMap(id -> addresses(program, id).stream())).hasSize(2).allMatch(Address::isWithheld);
            assertThat(program.people().persons.all().toString()).doesNotContain(MARKERS);
            assertThat(problems(program.people().seeRestricted.addresses(child, actor))).containsExactly("person.problem.not-for-you");
            assertThat(problems(program.people().seeRestricted.notes(child, actor))).containsExactly("person.problem.not-for-you");
            assertThat(problems(program.people().correctSealedNote.correct(note, "x", "y", actor))).contains("person.problem.not-for-you");
            assertThat(program.people().sealedNotes.of(child).toString()).doesNotContain(MARKERS);
            assertThat(program.people().sealedNotes.count(child)).isOne();
            assertThat(program.people().readers.of(child)).extracting(Actor::name).containsExactly("Ada Quill", "Amina Yusuf");
        });
    }

    @Test
    void who_is_not_permitted_finds_no_word_of_it_with_the_database_open_in_sql() throws SQLException {
        List<String> opened = new ArrayList<>();
        as(CLERK, (program, actor) -> opened.addAll(journal(program)));
        List<String> values = EveryRow.values(folder, keys);
        assertThat(values).hasSizeGreaterThan(500).anyMatch(value -> value.equals("Kaczmarek"));
        assertThat(opened).hasSizeGreaterThan(100).anyMatch(value -> value.equals("Kaczmarek"));
        assertThat(Stream.concat(values.stream(), opened.stream()).filter(RestrictedRecordsTest::tells)).isEmpty();
    }

    /** Every value the journal keeps, opened with the record keys; bytes also as the text they would be. */
    private static List<String> journal(Assembly program) {
        List<String> said = new ArrayList<>();
        for (UUID act : program.store().database().read().select(Tables.ACT.ID).from(Tables.ACT).fetch(Tables.ACT.ID))
            program.store().journal().entriesOf(act).forEach(entry -> Stream.of(entry.before(), entry.after(), entry.act().reason())
                .flatMap(Optional::stream).forEach(value -> {
                    said.add(value);
                    if (value.matches("([0-9a-f]{2})+")) said.add(new String(HexFormat.of().parseHex(value), StandardCharsets.UTF_8));
                }));
        return said;
    }

    private static boolean tells(String value) {
        String folded = value.toLowerCase(Locale.ROOT).replace(" ", "");
        return MARKERS.stream().map(marker -> marker.toLowerCase(Locale.ROOT).replace(" ", "")).anyMatch(folded::contains);
    }

    @Test
    void the_keys_of_who_is_not_permitted_open_none_of_the_wrapped_ones() {
        as(CLERK, (program, actor) -> {
            List<UUID> readers = program.store().database().read().select(Tables.COMPARTMENT_KEY.READER).from(Tables.COMPARTMENT_KEY).fetch(Tables.COMPARTMENT_KEY.READER);
            assertThat(readers).hasSize(6).doesNotContain(actor.user());
        });
    }

    @Test
    void no_file_holds_a_word_of_it() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                assertThat(tells(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))).as(file.getFileName().toString()).isFalse();
        }
    }

    @Test
    void a_withheld_address_outlives_the_form_of_who_may_not_read_it() {
        as(CLERK, (program, actor) -> {
            PersonDraft typed = PersonDraft.of(found(program, child)).withNeeds("Large print");
            assertThat(program.people().changePerson.change(child, typed, actor).isDone()).isTrue();
            assertThat(problems(program.people().changePerson.change(child, typed.withAddresses(List.of()), actor))).containsExactly("person.problem.withheld-stays");
            assertThat(problems(program.people().changePerson.change(child, typed.withAddress(Address.home("x", "")), actor)))
                .containsExactly("person.problem.withheld-stays");
            assertThat(problems(program.people().changePerson.change(child, typed.withSchool("Fen Nursery", "N2"), actor)))
                .containsExactly("person.problem.withheld-stays");
        });
        asAda((program, actor) -> {
            assertThat(found(program, child).needsNote()).isEqualTo("Large print");
            assertThat(found(program, child).whereabouts()).isEqualTo(NEAR);
            assertThat(program.people().seeRestricted.addresses(child, actor).orFault()).containsExactly(REFUGE);
        });
    }

    @Test
    void a_clerk_enters_a_refuge_and_cannot_read_it_afterwards() {
        PersonId[] entered = new PersonId[1];
        as(CLERK, (program, actor) -> {
            entered[0] = program.people().enterPerson.enter(PersonDraft.child("Ada", "Ó Murchú", new Birth.NotKnown()).withAddress(refuge(REFUGE)), actor).orFault().id();
            assertThat(addresses(program, entered[0])).allMatch(Address::isWithheld);
        });
        asAda((program, actor) -> assertThat(program.people().seeRestricted.addresses(entered[0], actor).orFault()).containsExactly(REFUGE));
    }

    @Test
    void saving_again_leaves_no_trace_and_undo_gives_back_the_former_place() {
        asAda((program, actor) -> {
            int before = program.store().database().read().fetchCount(Tables.REVISION);
            program.people().changePerson.change(child, PersonDraft.of(found(program, child)), actor).orFault();
            assertThat(program.store().database().read().fetchCount(Tables.REVISION)).isEqualTo(before);
            Place.Told moved = new Place.Told("5 Mill Rise", "ZZ99 7QX", "Thornwickward");
            program.people().changePerson.change(child, PersonDraft.of(found(program, child)).withAddress(refuge(moved)), actor).orFault();
            assertThat(addresses(program, child)).extracting(Address::place).containsExactly(moved);
            assertThat(found(program, child).whereabouts()).isEqualTo(NEAR);
            program.store().undo().undo(program.store().undo().next(actor).orElseThrow().act(), actor).orFault();
            assertThat(addresses(program, child)).extracting(Address::place).containsExactly(REFUGE);
        });
    }

    @Test
    void an_address_no_longer_restricted_is_everybodys_again() {
        asAda((program, actor) -> program.people().changePerson.change(child, PersonDraft.of(found(program, child))
            .withAddresses(List.of(Stated.given(new Address("1 Fen Lane", "ZZ99 1AB", "Fen", AddressKind.HOME, false, Optional.empty(), Optional.empty())))), actor).orFault());
        as(CLERK, (program, actor) -> assertThat(program.people().persons.find(child).orElseThrow().whereabouts()).isEqualTo(NEAR));
        as(CLERK, (program, actor) -> assertThat(addresses(program, child)).containsExactly(new Address("1 Fen Lane", "ZZ99 1AB", "Fen",
            AddressKind.HOME, false, Optional.empty(), Optional.empty())));
    }

    @Test
    void who_is_left_out_reads_neither_what_was_written_nor_what_is_written_next() throws SQLException {
        asAda((program, actor) -> {
            program.people().nameReaders.only(child, Set.of(actor.user()), actor).orFault();
            assertThat(program.store().accessLog().find(AccessQuery.of(AccessKind.COMPARTMENT_CLOSED_TO)).getFirst().remark()).contains("Amina Yusuf");
        });
        List<String> opened = new ArrayList<>();
        as(COORDINATOR, (program, actor) -> {
            assertThat(addresses(program, child)).allMatch(Address::isWithheld);
            assertThat(problems(program.people().seeRestricted.notes(child, actor))).containsExactly("person.problem.not-for-you");
            assertThat(program.people().writeSealedNote.write(child, "Quillwort again", actor).isDone()).isTrue();
            assertThat(program.people().persons.all().toString()).doesNotContain("Kestrelmoor");
            opened.addAll(journal(program));
        });
        assertThat(Stream.concat(EveryRow.values(folder, keys).stream(), opened.stream()).filter(RestrictedRecordsTest::tells)).isEmpty();
        asAda((program, actor) -> {
            assertThat(latest(program.people().seeRestricted.notes(child, actor))).containsExactlyInAnyOrder("Takes Xylopharm since June.", "Quillwort again");
            assertThat(new Soundness(program.store().database()).check().isDone()).isTrue();
            program.people().nameReaders.byRole(child, Set.of(), actor).orFault();
        });
        as(COORDINATOR, (program, actor) -> assertThat(program.people().seeRestricted.addresses(child, actor).orFault()).containsExactly(REFUGE));
    }

    @Test
    void a_coordinator_cannot_name_readers_and_a_clerk_cannot_be_named() {
        as(COORDINATOR, (program, actor) -> assertThat(problems(program.people().nameReaders.only(child, Set.of(actor.user()), actor)))
            .containsExactly("kernel.problem.not-your-right"));
        asAda((program, actor) -> {
            UUID viewer = UUID.randomUUID();
            assertThat(problems(program.people().nameReaders.only(child, Set.of(actor.user(), viewer), actor))).containsExactly("person.problem.role-may-not-read");
        });
    }

    @Test
    void the_only_reader_cannot_be_removed() {
        asAda((program, actor) -> program.people().nameReaders.only(child, Set.of(actor.user()), actor).orFault());
        try (UnlockedVault<CaseStore> vault = vaults.open().byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray()).orFault()) {
            add(vault, "Ngozi Adébáyọ̀", NGOZI, Role.TEAM_LEADER, Role.VAULT_KEEPER);
        }
        try (UnlockedVault<CaseStore> vault = vaults.open().byPassphrase(folder, NGOZI.toCharArray()).orFault()) {
            UUID ada = vault.users().stream().filter(u -> u.name().equals("Ada Quill")).findFirst().orElseThrow().id();
            assertThat(problems(vaults.removeUser().remove(vault, ada, vault.actor()))).containsExactly("vault.problem.only-reader");
        }
    }

    @Test
    void a_changed_role_closes_and_opens_at_once() {
        Consumer<Role> give = role -> {
            try (UnlockedVault<CaseStore> vault = vaults.open().byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray()).orFault()) {
                program(vault);
                UUID amina = vault.users().stream().filter(u -> u.name().equals("Amina Yusuf")).findFirst().orElseThrow().id();
                vaults.changeRoles().change(vault, amina, Set.of(role), vault.actor()).orFault();
            }
        };
        give.accept(Role.VIEWER);
        as(COORDINATOR, (program, actor) -> assertThat(addresses(program, child)).allMatch(Address::isWithheld));
        give.accept(Role.TEAM_LEADER);
        as(COORDINATOR, (program, actor) -> assertThat(addresses(program, child)).extracting(Address::place).containsExactly(REFUGE));
    }
}
