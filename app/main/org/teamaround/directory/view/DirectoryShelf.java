package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Answer;
import org.teamaround.directory.Areas;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.LocalServices;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Practitioners;
import org.teamaround.directory.Question;
import org.teamaround.directory.Rechecks;
import org.teamaround.directory.Teams;
import org.teamaround.directory.WhoToAsk;
import org.teamaround.kernel.Moment;
import org.teamaround.setting.Feature;
import org.teamaround.setting.Settings;

/** Reads what the pages of the directory show, off the window's thread. */
public final class DirectoryShelf {
    private final Agencies agencies;
    private final Practitioners practitioners;
    private final LocalServices services;
    private final Areas areas;
    private final Teams teams;
    private final WhoToAsk whoToAsk;
    private final Rechecks rechecks;
    private final Settings settings;
    private final Moment moment;

    public DirectoryShelf(Agencies agencies, Practitioners practitioners, LocalServices services, Areas areas, Teams teams, WhoToAsk whoToAsk,
            Rechecks rechecks, Settings settings, Moment moment) {
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.services = services;
        this.areas = areas;
        this.teams = teams;
        this.whoToAsk = whoToAsk;
        this.rechecks = rechecks;
        this.settings = settings;
        this.moment = moment;
    }

    Everything read() {
        return new Everything(agencies.all(), practitioners.all(), services.all(), areas.all(), teams.all(), teamsUsed());
    }

    /** Also one that was merged into another. */
    Optional<Agency> agency(AgencyId id) {
        return agencies.find(id);
    }

    Optional<Practitioner> practitioner(PractitionerId id) {
        return practitioners.find(id);
    }

    boolean teamsUsed() {
        return settings.isOn(Feature.TEAMS, moment.today());
    }

    List<Answer> answers(Question question) {
        return whoToAsk.to(question);
    }

    boolean isStale(LocalService service) {
        return rechecks.isStale(service, moment.today());
    }
}
