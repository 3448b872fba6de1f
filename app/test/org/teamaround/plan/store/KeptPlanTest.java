package org.teamaround.plan.store;

import org.junit.jupiter.api.AfterEach;
import org.teamaround.database.Database;
import org.teamaround.directory.PractitionerId;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.PlanContract;
import org.teamaround.plan.PlanOffice;
import org.teamaround.plan.Plans;
import org.teamaround.plan.TeamMeetings;
import org.teamaround.referral.ReferralId;

/** What is kept of cases answers as the database does. */
class KeptPlanTest extends PlanContract {
    private final PlanOffice office = new PlanOffice();
    private final Database database = office.vault.database();
    private final KeptEpisodes episodes = new KeptEpisodes(new JooqEpisodes(database, office.vault.gate()), database);
    private final KeptTeamMeetings meetings = new KeptTeamMeetings(new JooqTeamMeetings(database, office.vault.gate()), database);
    private final KeptPlans plans = new KeptPlans(new JooqPlans(database, office.vault.gate()), database);

    @AfterEach
    void close() {
        office.close();
    }

    @Override protected PersonId person(String given) {
        return office.child(given, "Okonjo-Hughes", "2018-05-20");
    }

    @Override protected ReferralId referral(PersonId of) {
        return office.referral(of);
    }

    @Override protected PractitionerId worker(String name) {
        return office.worker(name, "Children's Centre");
    }

    @Override protected Episodes episodes() {
        return episodes;
    }

    @Override protected TeamMeetings meetings() {
        return meetings;
    }

    @Override protected Plans plans() {
        return plans;
    }

    @Override protected void write(Runnable work) {
        office.vault.write(work);
    }
}
