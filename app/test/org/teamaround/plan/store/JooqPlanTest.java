package org.teamaround.plan.store;

import org.junit.jupiter.api.AfterEach;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.PlanContract;
import org.teamaround.plan.Plans;
import org.teamaround.plan.TeamMeetings;

class JooqPlanTest extends PlanContract {
    private final InMemoryDatabase vault = InMemoryDatabase.open();

    @AfterEach
    void close() {
        vault.close();
    }

    @Override protected Episodes episodes() {
        return new JooqEpisodes(vault.database(), vault.gate());
    }

    @Override protected TeamMeetings meetings() {
        return new JooqTeamMeetings(vault.database(), vault.gate());
    }

    @Override protected Plans plans() {
        return new JooqPlans(vault.database(), vault.gate());
    }

    @Override protected void write(Runnable work) {
        vault.write(work);
    }
}
