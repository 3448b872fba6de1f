package org.teamaround.plan;

class InMemoryPlanTest extends PlanContract {
    private final Episodes episodes = new InMemoryEpisodes();
    private final TeamMeetings meetings = new InMemoryTeamMeetings();
    private final Plans plans = new InMemoryPlans();

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
        work.run();
    }
}
