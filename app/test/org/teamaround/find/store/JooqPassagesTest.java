package org.teamaround.find.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.consent.store.JooqConsents;
import org.teamaround.consent.store.JooqDisclosures;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.directory.Need;
import org.teamaround.directory.store.JooqAgencies;
import org.teamaround.directory.store.JooqPractitioners;
import org.teamaround.document.store.JooqDocuments;
import org.teamaround.find.text.Passage;
import org.teamaround.find.text.Withheld;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Staff;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.TestMoment;
import org.teamaround.kernel.Written;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.store.JooqPersons;
import org.teamaround.referral.ChildEntry;
import org.teamaround.referral.ConsentAnswer;
import org.teamaround.referral.Household;
import org.teamaround.referral.Office;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralDraft;
import org.teamaround.referral.ReferrerEntry;
import org.teamaround.referral.Story;
import org.teamaround.referral.store.JooqReferrals;

/** What is written about two children, one of them in hiding. */
class JooqPassagesTest {
    private static final String REASON = "The sisters meet at Kestrelmoor Lodge on Sundays.";
    private final InMemoryDatabase store = InMemoryDatabase.open(TestMoment.at("2026-02-16T10:05"));
    private final JooqPersons persons = new JooqPersons(store.database(), store.gate(), store.compartments(), store.moment());
    private final JooqReferrals referrals = new JooqReferrals(store.database(), store.gate());
    private final Office office = new Office(new Office.Ports(persons, new JooqAgencies(store.database(), store.gate()),
        new JooqPractitioners(store.database(), store.gate()), new JooqConsents(store.database(), store.gate()),
        new JooqDisclosures(store.database(), store.gate()), referrals, store.database(), store.facts()), store.moment());
    private final Set<UUID> permitted = new HashSet<>();
    private final JooqPassages passages = new JooqPassages(store.database(), (key, arguments) -> key, new Withheld() {
        @Override public boolean mayRead(UUID person) { return permitted.contains(person); }

        @Override public List<String> words(UUID person) { return List.of("Kestrelmoor Lodge"); }
    });
    private final Referral referral = office.receive.receive(ReferralDraft.early(ReferrerEntry.of("Aled Prys", "GP", "Weir Lane Surgery"),
        List.of(child("Ava"), child("Bea"))).family(List.of(), Household.NONE.holderUnknown()).because(Story.because(REASON, Need.PARENTING)).consent(ConsentAnswer.toFollow()), Staff.TOMAS).orFault();

    @AfterEach void close() {
        store.close();
    }

    private static ChildEntry child(String given) {
        return ChildEntry.of(PersonDraft.child(given, "Penhallow", new Birth.Exact(LocalDate.of(2019, 3, 4))).withAddress(Address.home("3 Fen Row", "ZZ99 1AB")));
    }

    private void hide(PersonId id) {
        Person person = persons.find(id).orElseThrow();
        Address refuge = new Address("Kestrelmoor Lodge", "ZZ99 7QX", "", AddressKind.REFUGE, true, Optional.empty(), Optional.empty());
        store.write(() -> persons.save(PersonDraft.of(person).withAddresses(List.of(Stated.given(refuge))).as(id, person.reference())));
    }

    private List<String> texts() {
        List<Passage> found = new ArrayList<>(passages.of(List.of(referral.id().value())));
        assertThat(found).allMatch(passage -> passage.child().equals(referral.children().getFirst().value()));
        return found.stream().map(Passage::text).toList();
    }

    @Test void nothingIsHiddenOfTwoOpenChildren() {
        assertThat(texts()).hasSize(1).allMatch(text -> text.contains(REASON));
    }

    @Test void theSecondChildsHidingPlaceIsKeptToo() {
        hide(referral.children().getLast());
        assertThat(texts()).as("who may not read it finds nothing of it").isEmpty();
        permitted.add(referral.children().getLast().value());
        assertThat(texts()).hasSize(1).allMatch(text -> text.contains("The sisters meet") && !text.contains("Kestrelmoor"));
    }

    @Test void whoIsPermittedForOneOfTwoIsNotForTheOther() {
        hide(referral.children().getFirst());
        hide(referral.children().getLast());
        permitted.add(referral.children().getFirst().value());
        assertThat(texts()).isEmpty();
        permitted.add(referral.children().getLast().value());
        assertThat(texts()).hasSize(1);
    }

    @Test void documentsAreFoundByKindAndTitleButNotByWhatStandsInThem() {
        UUID first = referral.children().getFirst().value();
        JooqDocuments documents = new JooqDocuments(store.database(), store.gate(), store.sealedFiles(), store.moment());
        store.write(() -> documents.keep("tac-minutes", "Notes of the winter meeting", Set.of(first), "zebra".getBytes(StandardCharsets.UTF_8), Clearance.NO_PERSON, Staff.TOMAS));
        List<UUID> kept = documents.about(first).stream().map(d -> d.id().value()).toList();
        assertThat(passages.of(kept)).singleElement().isEqualTo(new Passage(kept.getFirst(), first, "document.tab", "find.text.document",
            "document.kind.tac-minutes: Notes of the winter meeting"));
        hide(referral.children().getFirst());
        assertThat(passages.of(kept)).as("whose page may not be read").isEmpty();
        assertThat(passages.touched(new Written(Map.of("document", Set.copyOf(kept))))).containsAll(kept);
    }
}
