package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.database.Gate;
import org.teamaround.database.Soundness;
import org.teamaround.database.schema.Tables;
import org.teamaround.database.schema.tables.records.PersonRecord;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Place;
import org.teamaround.person.Reach;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.Whereabouts;
import org.teamaround.person.family.ContactDraft;
import org.teamaround.person.family.ContactKind;
import org.teamaround.person.family.RestrictHousehold;
import org.teamaround.ui.Text;
import org.teamaround.vault.DataKey;
import org.teamaround.vault.NewUser;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.EngineKeys;
import org.teamaround.vault.store.EveryRow;

/** What was written in clear before an address became restricted, by any way: every table and the whole journal are searched for it. */
class WhatWasOpenBeforeTest {
    private static final String CLERK = "amber walnut kettle stream clover";
    private static final List<String> MARKERS = List.of("Kestrelmoor", "ZZ99 7QX", "Thornwickward", "07700 900733", "zofia@example.org", "Osprey", "Larkfield", "Feversham", "Curlewdene");
    private static final Whereabouts.Told NEAR = new Whereabouts.Told(new Reach("", "07700 900733", "zofia@example.org", ""), "Osprey Nursery", "Larkfield Surgery", "Nurse Feversham");
    private static final Place.Told REFUGE = new Place.Told("Kestrelmoor Lodge\n4 Mill Rise", "ZZ99 7QX", "Thornwickward");
    @TempDir
    private Path temp;
    private final TestVaults vaults = new TestVaults();
    private Path folder;
    private EngineKeys keys;

    private interface Work {
        void with(Assembly program, Actor actor);
    }

    @BeforeEach
    void aVaultWithAClerk() {
        folder = temp.resolve("vault");
        try (UnlockedVault<CaseStore> vault = vaults.made(folder).vault()) {
            keys = new EngineKeys(vault.key(DataKey.Purpose.H2_PASSWORD), vault.key(DataKey.Purpose.DATABASE_PAGES), 1);
            vaults.addUser().add(vault, new NewUser("Brid Lally", Set.of(Role.CLERK), CLERK.toCharArray()), vault.actor()).orFault();
        }
    }

    private void as(String passphrase, Work work) {
        try (UnlockedVault<CaseStore> vault = vaults.open().byPassphrase(folder, passphrase.toCharArray()).orFault()) {
            work.with(new Assembly(vault.store(), vaults.moment(), Text.load()), vault.actor());
        }
    }

    private static PersonDraft boy() {
        return PersonDraft.child("Jan", "Kaczmarek", new Birth.Exact(LocalDate.of(2020, 6, 3)));
    }

    private static Address at(Place.Told place, boolean restricted) {
        return new Address(place, AddressKind.HOME, restricted, Optional.empty(), Optional.empty());
    }

    private static PersonDraft now(Assembly program, PersonId id) {
        return PersonDraft.of(program.people().persons.opened(id).orElseThrow());
    }

    /** Of the clerk's: what any table says, and what the journal says with every key at hand. */
    private List<String> readable() {
        List<String> said = new ArrayList<>();
        as(CLERK, (program, _) -> {
            said.add(program.people().persons.all().toString());
            for (UUID act : program.store().database().read().select(Tables.ACT.ID).from(Tables.ACT).fetch(Tables.ACT.ID))
                program.store().journal().entriesOf(act).forEach(entry -> Stream.of(entry.before(), entry.after(), entry.act().reason())
                    .flatMap(Optional::stream).forEach(value -> {
                        said.add(value);
                        if (value.matches("([0-9a-f]{2})+")) said.add(new String(HexFormat.of().parseHex(value), StandardCharsets.UTF_8));
                    }));
            assertThat(new Soundness(program.store().database()).check().isDone()).isTrue();
        });
        try {
            said.addAll(EveryRow.values(folder, keys));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        assertThat(said).anyMatch(value -> value.contains("Kaczmarek"));
        return said;
    }

    private static boolean tells(String value) {
        String folded = value.toLowerCase(Locale.ROOT).replace(" ", "");
        return MARKERS.stream().map(marker -> marker.toLowerCase(Locale.ROOT).replace(" ", "")).anyMatch(folded::contains);
    }

    @Test
    void a_line_struck_out_before_and_a_line_that_said_something_else_once_tell_no_more() {
        as(TestVaults.PASSPHRASE, (program, ada) -> {
            PersonId boy = program.people().enterPerson.enter(boy().withAddress(at(REFUGE, false)).withWhereabouts(NEAR), ada).orFault().id();
            change(program, boy, now(program, boy).withAddresses(List.of()).withWhereabouts(Whereabouts.NONE), ada);
            change(program, boy, now(program, boy).withAddress(at(REFUGE, false)).withSchool("Curlewdene Primary", ""), ada);
            change(program, boy, now(program, boy).withAddress(Address.home("9 Fen Row", "ZZ99 1AB")).withWhereabouts(Whereabouts.NONE), ada);
        });
        assertThat(readable()).anyMatch(WhatWasOpenBeforeTest::tells);
        as(TestVaults.PASSPHRASE, (program, ada) -> {
            PersonId boy = program.people().persons.childIds().getFirst();
            Address former = new Address("9 Fen Row", "ZZ99 1AB", "", AddressKind.HOME, false, Optional.empty(), Optional.of(LocalDate.of(2024, 1, 1)));
            change(program, boy, now(program, boy).withAddresses(List.of(Stated.given(at(REFUGE, true)), Stated.given(former))).withWhereabouts(NEAR), ada);
            Person seen = program.people().seeRestricted.person(boy, ada).orFault();
            assertThat(seen.whereabouts()).isEqualTo(NEAR);
            assertThat(seen.addresses()).extracting(a -> a.answer().orElseThrow()).containsExactly(at(REFUGE, true), former);
        });
        assertThat(readable()).noneMatch(WhatWasOpenBeforeTest::tells).anyMatch(value -> value.contains("9 Fen Row"));
    }

    @Test
    void what_an_older_program_kept_beside_the_name_tells_no_more_and_the_rest_of_the_history_stays() {
        as(TestVaults.PASSPHRASE, (program, ada) -> {
            PersonId boy = program.people().enterPerson.enter(boy().withNeeds("Large print"), ada).orFault().id();
            program.store().database().inTransaction(Act.of("person.change", ada), () -> {
                PersonRecord row = new PersonRecord();
                row.setId(boy.value());
                row.setPhone("07700 900733");
                row.setSchool("Osprey Nursery");
                new Gate(program.store().database()).save(row);
                return Outcome.done(true);
            }).orFault();
            change(program, boy, now(program, boy), ada);
        });
        assertThat(readable()).anyMatch(WhatWasOpenBeforeTest::tells);
        as(TestVaults.PASSPHRASE, (program, ada) -> {
            PersonId boy = program.people().persons.childIds().getFirst();
            change(program, boy, now(program, boy).withAddress(at(REFUGE, true)), ada);
            assertThat(program.people().seeRestricted.person(boy, ada).orFault().school()).isEqualTo("Osprey Nursery");
            assertThat(program.store().journal().historyOf(boy.value())).anyMatch(entry -> entry.after().equals(Optional.of("Large print")));
        });
        assertThat(readable()).noneMatch(WhatWasOpenBeforeTest::tells);
    }

    @Test
    void a_child_without_an_address_of_its_own_goes_where_its_mother_is_hidden() {
        as(CLERK, (program, brid) -> {
            PersonId boy = program.people().enterPerson.enter(boy().withWhereabouts(NEAR), brid).orFault().id();
            PersonId mother = program.people().enterPerson.enter(PersonDraft.adult("Zofia", "Kaczmarek").withAddress(at(REFUGE, true)), brid).orFault().id();
            assertThat(program.people().persons.find(boy).orElseThrow().school()).isEqualTo("Osprey Nursery");
            program.people().relateFamily.relate(RelationshipDraft.of(boy, mother, RelationshipKind.MOTHER).with(Answer.YES, Answer.YES), brid).orFault();
            assertThat(program.people().persons.find(boy).orElseThrow().whereabouts().isWithheld()).isTrue();
            assertThat(program.people().persons.find(boy).orElseThrow().isRestricted()).isTrue();
        });
        assertThat(readable()).noneMatch(WhatWasOpenBeforeTest::tells);
        as(TestVaults.PASSPHRASE, (program, ada) -> assertThat(program.people().seeRestricted.person(program.people().persons.childIds().getFirst(), ada).orFault()
            .whereabouts()).isEqualTo(NEAR));
    }

    @Test
    void a_child_at_the_same_address_is_restricted_with_its_mother_and_one_elsewhere_is_pointed_out() {
        as(TestVaults.PASSPHRASE, (program, ada) -> {
            PersonId boy = program.people().enterPerson.enter(boy().withAddress(at(new Place.Told("Kestrelmoor Lodge, 4 Mill Rise", "ZZ997QX", ""), false))
                .withWhereabouts(NEAR), ada).orFault().id();
            PersonId brother = program.people().enterPerson.enter(PersonDraft.child("Adam", "Kaczmarek", new Birth.NotKnown()).withAddress(Address.home("2 Fen Row", "ZZ99 1AB")), ada).orFault().id();
            PersonId mother = program.people().enterPerson.enter(PersonDraft.adult("Zofia", "Kaczmarek").withAddress(at(REFUGE, false)), ada).orFault().id();
            for (PersonId child : List.of(boy, brother))
                program.people().relateFamily.relate(RelationshipDraft.of(child, mother, RelationshipKind.MOTHER).with(Answer.YES, Answer.YES), ada).orFault();
            program.people().family.sayContact.say(ContactDraft.of(boy, mother, ContactKind.FREE, "at Osprey"), ada);
            assertThat(RestrictHousehold.isOpen(boy, program.people().persons)).isFalse();
            change(program, mother, now(program, mother).withAddress(at(REFUGE, true)), ada);
            assertThat(program.people().persons.find(boy).orElseThrow().whereabouts().isWithheld()).isTrue();
            assertThat(program.people().persons.find(brother).orElseThrow().isRestricted()).isFalse();
            assertThat(RestrictHousehold.isOpen(brother, program.people().persons)).isTrue();
        });
        assertThat(readable()).noneMatch(WhatWasOpenBeforeTest::tells);
    }

    @Test
    void who_moves_on_to_a_home_that_is_no_secret_is_not_restricted_again_by_who_is_still_hidden() {
        as(TestVaults.PASSPHRASE, (program, ada) -> {
            PersonId boy = program.people().enterPerson.enter(boy(), ada).orFault().id();
            PersonId mother = program.people().enterPerson.enter(PersonDraft.adult("Zofia", "Kaczmarek").withAddress(at(REFUGE, true)), ada).orFault().id();
            program.people().relateFamily.relate(RelationshipDraft.of(boy, mother, RelationshipKind.MOTHER).with(Answer.YES, Answer.YES), ada).orFault();
            assertThat(program.people().persons.opened(boy).orElseThrow().addresses().getFirst().answer().flatMap(Address::told)).contains(REFUGE);
            change(program, boy, now(program, boy).withAddress(Address.home("12 Fen Lane", "ZZ99 1AB")), ada);
            assertThat(program.people().persons.find(boy).orElseThrow().isRestricted()).isFalse();
            change(program, mother, now(program, mother).withNeeds("Large print"), ada);
            assertThat(program.people().persons.find(boy).orElseThrow().isRestricted()).isFalse();
        });
    }

    private static void change(Assembly program, PersonId id, PersonDraft draft, Actor actor) {
        program.people().changePerson.change(id, draft, actor).orFault();
    }
}
