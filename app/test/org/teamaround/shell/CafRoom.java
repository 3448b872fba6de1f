package org.teamaround.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.ExistingCheck;
import org.teamaround.assessment.StartRequest;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentForm;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Scope;
import org.teamaround.consent.Taking;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Reach;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipKind;
import org.teamaround.print.Printer;
import org.teamaround.ui.Desk;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Navigator;
import org.teamaround.ui.Text;

/** Rooms from settings to assessments on a real store, and case A in it as it stands on 4 March 2026. */
final class CafRoom implements AutoCloseable {
    final InMemoryDatabase store = InMemoryDatabase.open(TestMoment.at("2026-03-04T10:00"));
    final Text text = Text.load();
    final Printer printer = new Printer(text::of, store.moment());
    final PeopleWiring people = new PeopleWiring(store.database(), store.gate(), store.facts(), store.sealedFiles(), store.restriction(), store.moment(),
        new CaseRights((user, child) -> true));
    final ReferralWiring referrals = new ReferralWiring(store.database(), store.gate(), store.facts(), store.moment(), people, printer, text::of);
    final AssessmentWiring assessment = new AssessmentWiring(store.database(), store.gate(), store.facts(), store.moment(), people,
        referrals.referrals, referrals.consents, referrals.sharing, new CaseRights((user, child) -> true), printer, text::of);
    final List<byte[]> shown = new ArrayList<>();

    Person adult(String given, String family) {
        return people.enterPerson.enter(PersonDraft.adult(given, family), store.actor()).orFault();
    }

    /** Lives with her mother at a restricted address. */
    Person lucja(Person mother) {
        Address refuge = new Address("Rowan House, 4 Mill Rise", "ZZ99 4AA", "", AddressKind.REFUGE, true, Optional.empty(), Optional.empty());
        PersonDraft draft = PersonDraft.child("Łucja", "Świerczyńska-Kaczmarek", new Birth.Exact(LocalDate.parse("2024-06-03")))
            .withAddresses(List.of(Stated.given(refuge))).withReach(new Reach("", "07700 900118", "", "text only"));
        Person lucja = people.enterPerson.enter(draft, store.actor()).orFault();
        related(lucja, mother, RelationshipKind.MOTHER, Optional.empty());
        return lucja;
    }

    Person unborn(Person mother) {
        Person baby = people.enterPerson.enter(PersonDraft.unborn(LocalDate.parse("2026-04-19"), Optional.of(mother.id())), store.actor()).orFault();
        related(baby, mother, RelationshipKind.MOTHER, Optional.empty());
        return baby;
    }

    void related(Person child, Person adult, RelationshipKind kind, Optional<String> mustNotReceive) {
        store.write(() -> people.persons.save(new Relationship(Ids.fresh(store.moment().now()), child.id(), adult.id(), kind, Answer.YES,
            kind == RelationshipKind.MOTHER ? Answer.YES : Answer.NO, mustNotReceive)));
    }

    Agency agency(String name) {
        Agency agency = Agency.named(new AgencyId(Ids.fresh(store.moment().now())), name);
        store.write(() -> people.agencies.save(agency));
        return agency;
    }

    void agreed(Person child, Person giver, Agency... told) {
        Set<AgencyId> ids = Set.copyOf(List.of(told).stream().map(Agency::id).toList());
        Scope scope = new Scope(true, true, Set.of(Purpose.ASSESSMENT), ids, Set.of(), Set.of(), Set.of());
        store.write(() -> referrals.consents.save(new Consent(new ConsentId(Ids.fresh(store.moment().now())), child.id(), ConsentState.GIVEN_LIMITED,
            ConsentGiver.PARENTAL_RESPONSIBILITY, Optional.of(giver.id()), store.moment().today(), scope,
            new Taking(ConsentForm.WRITTEN, "Bríd Ní Chonaill", "", true, true, true), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty())));
    }

    Assessment started(PersonId child, AssessmentKind kind) {
        ExistingCheck none = new ExistingCheck(store.moment().today(), ExistingCheck.Result.NONE_FOUND, "");
        return assessment.start.start(new StartRequest(child, Optional.empty(), kind, store.moment().today(), List.of(), Optional.of(none),
            "a short piece of work"), store.actor()).orFault();
    }

    Desk desk(Navigator navigator) {
        return new Desk(text, store.moment(), new ImmediateBackground(), navigator, (title, file, pdf) -> shown.add(pdf));
    }

    AssessmentScreens screens(Desk desk) {
        return new AssessmentScreens(assessment, people, referrals.referrals, referrals.consents, referrals.sharing, desk, store.actor());
    }

    @Override public void close() {
        store.close();
    }
}
