package org.teamaround.panel;

import org.teamaround.directory.AgencyId;
import org.teamaround.directory.PractitionerId;
import org.teamaround.referral.ReferralId;

class InMemoryPanelsTest extends PanelsContract {
    private final InMemoryPanels panels = new InMemoryPanels();

    @Override protected Panels panels() {
        return panels;
    }

    @Override protected PractitionerId somebody() {
        return new PractitionerId(fresh());
    }

    @Override protected AgencyId agency() {
        return new AgencyId(fresh());
    }

    @Override protected ReferralId referral() {
        return new ReferralId(fresh());
    }

    @Override protected void write(Runnable work) {
        work.run();
    }
}
