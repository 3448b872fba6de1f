package org.teamaround.plan.store;

import org.junit.jupiter.api.AfterEach;
import org.teamaround.directory.PractitionerId;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.PlanContract;
import org.teamaround.plan.PlanOffice;
import org.teamaround.plan.Plans;
import org.teamaround.plan.TeamMeetings;
import org.teamaround.referral.ReferralId;

class JooqPlanTest extends PlanContract {
    private final PlanOffice office = new PlanOffice();

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
        return office.plan.episodes;
    }

    @Override protected TeamMeetings meetings() {
        return office.plan.meetings;
    }

    @Override protected Plans plans() {
        return office.plan.plans;
    }

    @Override protected void write(Runnable work) {
        office.vault.write(work);
    }
}
