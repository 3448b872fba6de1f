package org.teamaround.panel;

import java.time.LocalDate;
import org.teamaround.consent.Consents;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.WorkingDays;
import org.teamaround.person.Persons;
import org.teamaround.referral.Referrals;
import org.teamaround.setting.Settings;

/** What every act of the panel works with: the records it reads and the small steps they share. */
public final class PanelRoom {
    private final Panels panels;
    private final Referrals referrals;
    private final Settings settings;
    private final PlantMeetings planting;
    private final TypedNames names;
    private final Listing listing;
    private final PapersIn papers;

    public PanelRoom(Panels panels, Referrals referrals, Persons persons, Consents consents, Practitioners practitioners, Agencies agencies,
            Settings settings, ReferralSteps steps, Moment moment) {
        this.panels = panels;
        this.referrals = referrals;
        this.settings = settings;
        papers = new PapersIn(consents, moment);
        planting = new PlantMeetings(panels, settings, moment);
        names = new TypedNames(practitioners, agencies, moment);
        listing = new Listing(panels, referrals, new PanelChoice(panels, papers, new YoungestChild(persons), planting), steps, moment);
    }

    public Panels panels() {
        return panels;
    }

    Referrals referrals() {
        return referrals;
    }

    PlantMeetings planting() {
        return planting;
    }

    TypedNames names() {
        return names;
    }

    Listing listing() {
        return listing;
    }

    PapersIn papers() {
        return papers;
    }

    WorkingDays workingDays(LocalDate on) {
        return settings.workingDays(on);
    }

    PanelCalendar calendar(LocalDate on) {
        return new PanelCalendar(workingDays(on));
    }
}
