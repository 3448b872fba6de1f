package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.view.CaseGlance.Glance;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.EpisodeState;
import org.teamaround.plan.LeadRole;
import org.teamaround.plan.store.JooqEpisodes;
import org.teamaround.print.Printer;
import org.teamaround.referral.Cases;
import org.teamaround.referral.Level;
import org.teamaround.referral.Referral;
import org.teamaround.ui.Text;

/** What the strip of Łucja's page says, from the referral to the plan. */
class GlancesTest {
    private final InMemoryDatabase store = InMemoryDatabase.open(TestMoment.at("2026-02-16T10:05"));
    private final Text text = Text.load();
    private final PeopleWiring people = new PeopleWiring(store.database(), store.gate(), store.facts(), store.sealedFiles(), store.restriction(), store.moment(),
        new CaseRights((user, child) -> true));
    private final ReferralWiring office = new ReferralWiring(store.database(), store.gate(), store.facts(), store.moment(), people,
        new Printer(text::of, store.moment()), text::of);
    private final JooqEpisodes episodes = new JooqEpisodes(store.database(), store.gate());
    private final Glances glances = new Glances(people, office, episodes);
    private final Referral referral = office.receive.receive(Cases.a1(), store.actor()).orFault();
    private final PersonId lucja = referral.children().getFirst();

    @Test void atFirstThereIsAReferralAndNoConsent() {
        Glance glance = glances.of(lucja);
        assertThat(said(glance.state())).isEqualTo("Referral received");
        assertThat(said(glance.consent())).isEqualTo("none");
        assertThat(glance.lead()).isEmpty();
    }

    @Test void aRestrictedAddressAndWhoMustNotReceiveAreFlagged() {
        assertThat(glances.of(lucja).flags()).isEmpty();
        Person now = people.persons.find(lucja).orElseThrow();
        Address refuge = new Address("Rowan House, 4 Mill Rise", "ZZ99 4AA", "", AddressKind.REFUGE, true, Optional.empty(), Optional.empty());
        people.changePerson.change(lucja, PersonDraft.of(now).withAddress(refuge), store.actor()).orFault();
        people.relateFamily.relate(RelationshipDraft.of(lucja, relative(RelationshipKind.FATHER), RelationshipKind.FATHER)
            .mustNotReceive("Court order of 5 February 2026"), store.actor()).orFault();
        assertThat(glances.of(lucja).flags()).extracting(f -> said(Optional.of(f)))
            .containsExactlyInAnyOrder("Restricted address", "Damian Kaczmarek must not receive information");
    }

    @Test void thenConsentUntilItsDayAndTheLeadOfTheOpenEpisode() {
        store.moment().set("2026-02-17T14:00");
        office.recordConsent.record(Cases.a4(referral.children(), relative(RelationshipKind.MOTHER), relative(RelationshipKind.FATHER)), store.actor()).orFault();
        assertThat(said(glances.of(lucja).consent())).startsWith("✔ limited until").contains("17 Feb 2027");
        Practitioner chipo = people.enterPractitioner.named("Chipo Mutasa-Bell", Optional.empty(), store.actor()).orFault();
        LeadRole lead = new LeadRole(chipo.id(), LocalDate.of(2026, 2, 24), Optional.empty(), Optional.empty(), "", Optional.empty());
        store.write(() -> episodes.save(new Episode(new EpisodeId(Ids.fresh(store.moment().now())), "E-2026-0001", lucja, Optional.of(referral.id()),
            EpisodeState.ASSESSMENT, LocalDate.of(2026, 2, 24), Optional.of(LocalDate.of(2026, 2, 24)), Optional.empty(), Optional.empty(),
            Optional.of(Level.COMPLEX), List.of(lead), List.of(), Optional.empty())));
        Glance glance = glances.of(lucja);
        assertThat(said(glance.state())).isEqualTo("Assessment");
        assertThat(said(glance.level())).isEqualTo("3 complex");
        assertThat(glance.lead()).isEqualTo("Chipo Mutasa-Bell");
    }

    private PersonId relative(RelationshipKind kind) {
        return people.persons.relativesOf(lucja).stream().filter(r -> r.kind() == kind).map(Relationship::relative).findFirst().orElseThrow();
    }

    private String said(Optional<Phrase> phrase) {
        return phrase.map(p -> text.of(p.key(), p.arguments().toArray())).orElse("");
    }

    @AfterEach void close() {
        store.close();
    }
}
