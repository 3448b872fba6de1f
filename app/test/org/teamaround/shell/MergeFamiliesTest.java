package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.database.schema.Tables.HOLDER_NOT_KNOWN;

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
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Birth;
import org.teamaround.person.BirthNotice;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.family.BornTogether;
import org.teamaround.person.family.Contact;
import org.teamaround.person.family.ContactDraft;
import org.teamaround.person.family.ContactKind;
import org.teamaround.person.family.Families;
import org.teamaround.person.family.Partnership;
import org.teamaround.person.family.PartnershipKind;
import org.teamaround.person.merge.Parting;
import org.teamaround.person.merge.Parting.Going;
import org.teamaround.ui.Text;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** What is recorded of a family goes with the entry that is given up and comes back when the two are taken apart, on a real vault. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergeFamiliesTest {
    private static final LocalDate BORN = LocalDate.of(2016, 5, 4);
    @TempDir
    private static Path folder;
    private final TestVaults vaults = new TestVaults();
    private UnlockedVault<CaseStore> vault;
    private Assembly program;
    private Families families;
    private Actor ada;
    private PersonId kept;
    private PersonId twice;
    private PersonId father;

    @BeforeAll
    void aVault() {
        vault = vaults.made(folder.resolve("vault")).vault();
        program = new Assembly(vault.store(), vaults.moment(), Text.load());
        families = program.people().family.families;
        ada = vault.actor();
    }

    @BeforeEach
    void aChildEnteredTwice() {
        kept = enter(PersonDraft.child("Łucja", "Świerczyńska", new Birth.Exact(BORN)));
        twice = enter(PersonDraft.child("Lucja", "Swierczynska", new Birth.Exact(BORN)));
        father = enter(PersonDraft.adult("Damian", "Kaczmarek"));
        relate(RelationshipDraft.of(twice, father, RelationshipKind.FATHER));
    }

    @AfterAll
    void close() {
        vault.close();
    }

    @Test
    void contactGoesWithTheChildAndComesBack() {
        contact(twice, ContactKind.SUPERVISED, "Saturdays at the centre");
        merge(kept, twice);
        assertThat(families.contactsOf(kept)).singleElement().matches(c -> c.relative().equals(father) && c.details().equals(Optional.of("Saturdays at the centre")));
        assertThat(families.contactsOf(twice)).isEmpty();
        part(twice);
        assertThat(families.contactsOf(twice)).singleElement().matches(c -> c.child().equals(twice) && c.to().isEmpty());
        assertThat(families.contactsOf(kept)).isEmpty();
    }

    @Test
    void contactSaidAnewSinceStaysWithTheOneKeptOrGoesAsDecided() {
        contact(twice, ContactKind.SUPERVISED, "Saturdays at the centre");
        merge(kept, twice);
        contact(kept, ContactKind.FREE, "Every second weekend");
        assertThat(families.contactsOf(kept)).extracting(Contact::kind).containsExactlyInAnyOrder(ContactKind.FREE, ContactKind.SUPERVISED);
        Parting parting = program.merges().unmergePersons.look(twice, ada).orFault();
        assertThat(parting.came()).extracting(l -> l.table()).containsExactly("contact_arrangement");
        program.merges().unmergePersons.part(twice, new Going(Set.of(), Set.copyOf(parting.came())), ada).orFault();
        assertThat(families.contactsOf(twice)).extracting(Contact::kind).containsExactlyInAnyOrder(ContactKind.FREE, ContactKind.SUPERVISED);
        assertThat(families.contactsOf(twice)).filteredOn(c -> c.kind() == ContactKind.SUPERVISED).as("what ended since stays ended").allMatch(c -> c.to().isPresent());
        assertThat(families.contactsOf(kept)).isEmpty();
    }

    @Test
    void contactNamesTheRelativeWhoIsKept() {
        contact(twice, ContactKind.FREE, "Sundays");
        PersonId again = enter(PersonDraft.adult("Damian", "Kaczmarek"));
        merge(again, father);
        assertThat(families.contactsOf(twice)).extracting(Contact::relative).containsExactly(again);
        part(father);
        assertThat(families.contactsOf(twice)).extracting(Contact::relative).containsExactly(father);
    }

    @Test
    void onePartnershipIsLeftOfTwoWhicheverWayRoundAndLearnsTheDate() {
        PersonId again = enter(PersonDraft.adult("Damian", "Kaczmarek"));
        PersonId mother = enter(PersonDraft.adult("Małgorzata", "Świerczyńska"));
        PersonId former = enter(PersonDraft.adult("Ewa", "Lis"));
        partners(father, mother, PartnershipKind.SEPARATED, Optional.empty());
        partners(mother, again, PartnershipKind.MARRIED, Optional.of(LocalDate.of(2014, 6, 7)));
        partners(again, former, PartnershipKind.DIVORCED, Optional.empty());
        merge(father, again);
        assertThat(families.partnershipsOf(father)).hasSize(2);
        assertThat(families.partnershipsOf(mother)).singleElement().matches(p -> p.has(father) && p.kind() == PartnershipKind.SEPARATED)
            .extracting(Partnership::from).isEqualTo(Optional.of(LocalDate.of(2014, 6, 7)));
        assertThat(families.partnershipsOf(former)).singleElement().matches(p -> p.has(father));
        partners(father, mother, PartnershipKind.DIVORCED, Optional.of(LocalDate.of(2014, 6, 7)));
        part(again);
        assertThat(families.partnershipsOf(father)).singleElement().matches(p -> p.kind() == PartnershipKind.DIVORCED);
        assertThat(families.partnershipsOf(again)).extracting(Partnership::kind).containsExactlyInAnyOrder(PartnershipKind.MARRIED, PartnershipKind.DIVORCED);
        assertThat(families.partnershipsOf(mother)).hasSize(2);
    }

    @Test
    void thatNobodyIsKnownToBeResponsibleIsSaidOnceAndComesBackWhole() {
        program.people().family.sayHolderNotKnown.say(kept, "The mother will not say.", ada).orFault();
        program.people().family.sayHolderNotKnown.say(twice, "Court papers are missing.", ada).orFault();
        merge(kept, twice);
        assertThat(families.holderNotKnown(kept)).contains("The mother will not say.");
        assertThat(families.holderNotKnown(twice)).isEmpty();
        assertThat(rows(kept, twice)).isOne();
        program.people().family.sayHolderNotKnown.say(kept, "The mother is abroad.", ada).orFault();
        part(twice);
        assertThat(families.holderNotKnown(twice)).contains("Court papers are missing.");
        assertThat(families.holderNotKnown(kept)).as("changed since").contains("The mother is abroad.");
        assertThat(rows(kept, twice)).isEqualTo(2);
    }

    @Test
    void thatNobodyIsKnownMovesWhereOnlyTheOtherSaidSo() {
        program.people().family.sayHolderNotKnown.say(twice, "Court papers are missing.", ada).orFault();
        merge(kept, twice);
        assertThat(program.people().family.responsibility(kept).notKnownWhy()).contains("Court papers are missing.");
        part(twice);
        assertThat(program.people().family.responsibility(kept).isOpen()).isTrue();
        assertThat(families.holderNotKnown(twice)).contains("Court papers are missing.");
    }

    @Test
    void whoWasDeclinedIsNotOfferedAgain() {
        PersonId aunt = enter(PersonDraft.adult("Ewa", "Lis"));
        decline(twice, aunt);
        decline(twice, father);
        decline(kept, aunt);
        merge(kept, twice);
        assertThat(families.declined(kept)).containsExactlyInAnyOrder(aunt, father);
        PersonId uncle = enter(PersonDraft.adult("Jan", "Lis"));
        decline(kept, uncle);
        part(twice);
        assertThat(families.declined(twice)).containsExactlyInAnyOrder(aunt, father);
        assertThat(families.declined(kept)).containsExactlyInAnyOrder(aunt, uncle);
    }

    @Test
    void twinsStayBornTogetherWhicheverOfThemWasEnteredTwice() {
        PersonId unborn = enter(PersonDraft.unborn(vaults.moment().today().plusDays(20), Optional.empty()));
        LocalDate born = vaults.moment().today();
        List<PersonId> twins = program.people().family.recordBirths.record(unborn, List.of(notice("Ola", born), notice("Ela", born)), ada).orFault().stream().map(p -> p.id()).toList();
        PersonId second = enter(PersonDraft.child("Ela", "Swierczynska", new Birth.Exact(born)));
        merge(second, twins.getLast());
        assertThat(families.bornTogether(second)).map(BornTogether::first).contains(twins.getFirst());
        PersonId first = enter(PersonDraft.child("Ola", "Swierczynska", new Birth.Exact(born)));
        merge(first, twins.getFirst());
        assertThat(families.bornWith(first)).extracting(BornTogether::child).containsExactly(second);
        part(twins.getFirst());
        part(twins.getLast());
        assertThat(families.bornWith(twins.getFirst())).extracting(BornTogether::child).containsExactly(twins.getLast());
        assertThat(families.bornTogether(second)).isEmpty();
    }

    private int rows(PersonId one, PersonId other) {
        return program.store().database().read().fetchCount(HOLDER_NOT_KNOWN, HOLDER_NOT_KNOWN.CHILD.in(one.value(), other.value()));
    }

    private static BirthNotice notice(String given, LocalDate born) {
        return new BirthNotice(given, "Świerczyńska", born, Stated.notYetAsked(), Stated.notYetAsked());
    }

    private void merge(PersonId one, PersonId other) {
        program.merges().mergePersons.merge(one, other, Set.of(), ada).orFault();
    }

    private void part(PersonId givenUp) {
        program.merges().unmergePersons.part(givenUp, Going.NOTHING, ada).orFault();
    }

    private PersonId enter(PersonDraft draft) {
        return program.people().enterPerson.enter(draft, ada).orFault().id();
    }

    private void relate(RelationshipDraft draft) {
        program.people().relateFamily.relate(draft, ada).orFault();
    }

    private void contact(PersonId child, ContactKind kind, String details) {
        program.people().family.sayContact.say(ContactDraft.of(child, father, kind, details), ada).orFault();
    }

    private void partners(PersonId one, PersonId other, PartnershipKind kind, Optional<LocalDate> from) {
        program.people().family.sayPartnership.say(one, other, kind, from, Optional.empty(), ada).orFault();
    }

    private void decline(PersonId child, PersonId relative) {
        program.people().family.declineOffer.decline(child, relative, ada).orFault();
    }
}
