package org.teamaround.panel;

import java.time.LocalDate;
import org.teamaround.consent.Consents;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
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
    private final Announcements announcements;

    public PanelRoom(Panels panels, Referrals referrals, Persons persons, Consents consents, Practitioners practitioners, Agencies agencies,
            Settings settings, ReferralSteps steps, Announcements announcements, Moment moment) {
        this.panels = panels;
        this.announcements = announcements;
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

    /** Done with this, and told to whoever shows the meeting. */
    <T> Outcome<T> changed(PanelMeetingId meeting, T done) {
        return announcements.announce(new PanelChanged(meeting)).map(told -> done);
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
