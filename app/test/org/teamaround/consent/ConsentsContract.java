package org.teamaround.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.person.Birth;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Office;

/** What every keeping of consents and disclosures must do; run by those in memory and by the real ones. */
public abstract class ConsentsContract {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);

    protected abstract Office office();

    protected abstract void write(Runnable work);

    @Test
    void aConsentComesBackAsItWasKept() {
        Consent consent = consent(person(), Optional.empty());
        write(() -> office().ports.consents().save(consent));
        assertThat(office().ports.consents().find(consent.id())).contains(consent);
        assertThat(office().ports.consents().current(consent.child())).contains(consent);
    }

    @Test
    void theOneInForceIsTheOneNoOtherReplaces() {
        PersonId child = person();
        Consent first = consent(child, Optional.empty());
        Consent second = consent(child, Optional.of(first.id())).withdrawn(new Withdrawal(DAY, "Caoimhe", "no mentor", true));
        write(() -> {
            office().ports.consents().save(first);
            office().ports.consents().save(second);
        });
        assertThat(office().ports.consents().current(child)).contains(second);
        assertThat(office().ports.consents().of(child)).containsExactlyInAnyOrder(first, second);
        assertThat(office().ports.consents().current(person())).isEmpty();
    }

    @Test
    void theLogIsReadByChildNewestFirst() {
        PersonId child = person();
        DisclosureEntry first = entry(child, "HV", 9);
        DisclosureEntry second = entry(child, "GP", 10);
        write(() -> {
            office().ports.disclosures().save(first);
            office().ports.disclosures().save(second);
        });
        assertThat(office().ports.disclosures().about(child)).containsExactly(second, first);
        assertThat(office().ports.disclosures().find(first.id())).contains(first);
    }

    private static DisclosureEntry entry(PersonId child, String to, int hour) {
        return new DisclosureEntry(Ids.fresh(DAY.atTime(hour, 0).atZone(Moment.ZONE).toInstant()), "feedback", Set.of(child), to, "consent.purpose.panel",
            "consent.basis.agreement", List.of("consent.item.address", "consent.item.sensitive"), DAY.atTime(hour, 0).atZone(Moment.ZONE), "Tomás",
            Optional.empty(), "");
    }

    private Consent consent(PersonId child, Optional<ConsentId> before) {
        Scope scope = new Scope(true, true, EnumSet.of(Purpose.PANEL, Purpose.ASSESSMENT), Set.of(agency("HV"), agency("GP")), Set.of(agency("GP")),
            Set.of(agency("Police")), Set.of(person()));
        Competence competence = new Competence(true, true, false, true, true, "Jean-Luc", DAY);
        return new Consent(new ConsentId(Ids.fresh(office().moment.now())), child, ConsentState.GIVEN_LIMITED, ConsentGiver.BOTH, Optional.of(person()), DAY,
            scope, new Taking(ConsentForm.VERBAL, "Bríd", "Zoë", true, true, false), Optional.of(competence), Optional.of(DAY.plusDays(42)),
            Optional.of(DAY.plusYears(1)), before, Optional.empty());
    }

    private AgencyId agency(String name) {
        return office().ports.agencies().named(name).map(Agency::id).orElseGet(() -> {
            AgencyId id = new AgencyId(Ids.fresh(office().moment.now()));
            write(() -> office().ports.agencies().save(Agency.named(id, name)));
            return id;
        });
    }

    private PersonId person() {
        PersonId id = new PersonId(Ids.fresh(office().moment.now()));
        write(() -> office().ports.persons().save(PersonDraft.child("Caoimhe", "Ní Dhonnchadha", new Birth.NotKnown()).as(id, "C-" + id.value().toString().substring(30))));
        return id;
    }
}
