package org.teamaround.shell;

import java.util.List;
import org.teamaround.kernel.Actor;
import org.teamaround.person.view.ChildTab;
import org.teamaround.person.view.OpensChild;
import org.teamaround.plan.view.MeetingsTab;
import org.teamaround.plan.view.PaperDoors;
import org.teamaround.plan.view.PlanActs;
import org.teamaround.plan.view.PlanDoors;
import org.teamaround.plan.view.PlanShelf;
import org.teamaround.plan.view.PlanTab;
import org.teamaround.plan.view.PlansModel;
import org.teamaround.plan.view.PlansScreen;
import org.teamaround.plan.view.Readers;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Screen;

/** Pages of cases: the list of open ones, and the child's tabs for plan and meetings. */
public final class PlanScreens {
    private final Desk desk;
    private final PlanShelf shelf;
    private final PlanDoors doors;
    private final OwnName me;

    public PlanScreens(PlanWiring plan, PeopleWiring people, ReferralWiring referrals, Desk desk, Actor actor) {
        this.desk = desk;
        me = new OwnName(people.practitioners, actor);
        shelf = new PlanShelf(plan.episodes, plan.plans, plan.meetings, plan.deadlines, people.persons, people.practitioners, people.agencies,
            desk.moment(), desk.text());
        PlanActs acts = new PlanActs(plan.openEpisode, plan.nameLead, plan.changeLead, plan.answerLead, plan.recordFirstContact, plan.recordVisit,
            plan.callTeamMeeting, plan.changeInvitations, plan.holdTeamMeeting, plan.circulateMinutes, plan.agreePlan, plan.updateAction,
            plan.recordReview, plan.closeEpisode, plan.endConsentHold, people.enterPractitioner, plan.print, actor);
        Readers readers = new Readers(referrals.consents, people.agencies, referrals.sharing, shelf);
        doors = new PlanDoors(desk, shelf, acts, new PaperDoors(desk, acts, readers, people.documents));
    }

    public Screen plans(OpensChild opens) {
        return new PlansScreen(desk, new PlansModel(shelf, desk.background(), me::read), opens);
    }

    public List<ChildTab> tabs() {
        return List.of(new PlanTab(desk, doors), new MeetingsTab(desk, doors));
    }
}
