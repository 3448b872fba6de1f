package org.teamaround.panel.store;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.store.JooqAgencies;
import org.teamaround.directory.store.JooqPractitioners;
import org.teamaround.kernel.Moment;
import org.teamaround.panel.Panels;
import org.teamaround.panel.PanelsContract;
import org.teamaround.referral.Method;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralKind;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrer;
import org.teamaround.referral.Story;
import org.teamaround.referral.store.JooqReferrals;

class JooqPanelsTest extends PanelsContract {
    final InMemoryDatabase vault = InMemoryDatabase.open();
    private final JooqPanels panels = new JooqPanels(vault.database(), vault.gate());
    private final JooqReferrals referrals = new JooqReferrals(vault.database(), vault.gate());
    private int references;

    @AfterEach void close() {
        vault.close();
    }

    @Override protected Panels panels() {
        return panels;
    }

    @Override protected PractitionerId somebody() {
        PractitionerId id = new PractitionerId(fresh());
        write(() -> new JooqPractitioners(vault.database(), vault.gate()).save(Practitioner.named(id, "Sunniva Okoro " + id.value())));
        return id;
    }

    @Override protected AgencyId agency() {
        AgencyId id = new AgencyId(fresh());
        write(() -> new JooqAgencies(vault.database(), vault.gate()).save(Agency.named(id, "Bright Path")));
        return id;
    }

    @Override protected ReferralId referral() {
        ReferralId id = new ReferralId(fresh());
        Referrer school = new Referrer("Jean-Luc Brontë", "", Optional.empty(), Optional.empty(), "", "", false, "", "");
        write(() -> referrals.save(new Referral(id, "R-2026-%04d".formatted(++references), ReferralState.LISTED, ReferralKind.EARLY_HELP, Method.FORM,
            LocalDateTime.of(2026, 2, 16, 10, 5).atZone(Moment.ZONE), school, List.of(), Story.EMPTY, Optional.empty(), true, "", Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty())));
        return id;
    }

    @Override protected void write(Runnable work) {
        vault.write(work);
    }
}
