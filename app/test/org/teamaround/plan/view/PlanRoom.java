package org.teamaround.plan.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.directory.PractitionerId;
import org.teamaround.person.PersonId;
import org.teamaround.person.RelationshipKind;
import org.teamaround.plan.ActionDraft;
import org.teamaround.plan.Doer;
import org.teamaround.plan.EcmOutcome;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.MeetingKind;
import org.teamaround.plan.OutcomeDraft;
import org.teamaround.plan.PlanOffice;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.ui.Desk;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.QuietNavigator;
import org.teamaround.ui.Text;

/** A mother, two children and their case on a real store, with the pages over it. */
final class PlanRoom implements AutoCloseable {
    final PlanOffice office = new PlanOffice();
    final QuietNavigator navigator = new QuietNavigator();
    final List<String> shown = new ArrayList<>();
    final Desk desk = new Desk(Text.load(), office.moment, new ImmediateBackground(), navigator, (title, file, pdf) -> shown.add(title + " " + file));
    final PersonId mother = office.adult("Ifeoma", "Okonjo-Hughes");
    final PersonId tomi = office.child("Tomi", "Okonjo-Hughes", "2018-05-20");
    final PersonId sade = office.child("Sadé", "Okonjo-Hughes", "2021-01-09");
    final PractitionerId chipo = office.worker("Chipo Mutasa-Bell", "Children's Centre");
    final PractitionerId iolo = office.worker("Iolo Gethin", "Housing Support");
    final PlanShelf shelf;
    final PlanActs acts;
    final PlanDoors doors;

    PlanRoom() {
        var plan = office.plan;
        shelf = new PlanShelf(plan.episodes, plan.plans, plan.meetings, plan.deadlines, office.people.persons, office.people.practitioners,
            office.people.agencies, office.moment, desk.text());
        acts = new PlanActs(plan.openEpisode, plan.nameLead, plan.changeLead, plan.answerLead, plan.recordFirstContact, plan.recordVisit,
            plan.callTeamMeeting, plan.changeInvitations, plan.holdTeamMeeting, plan.circulateMinutes, plan.agreePlan, plan.updateAction,
            plan.recordReview, plan.closeEpisode, plan.endConsentHold, office.people.enterPractitioner, plan.print, office.actor);
        doors = new PlanDoors(desk, shelf, acts, new PaperDoors(desk, acts, new Readers(office.consents(), office.people.agencies, office.gate, shelf),
            office.people.documents));
        office.related(mother, RelationshipKind.MOTHER, tomi, sade);
        office.on("2026-02-17");
        for (PersonId child : List.of(tomi, sade)) office.consents(child, "Children's Centre", "Housing Support");
        office.on("2026-02-24");
        office.allocates(office.referral(tomi, sade), Optional.of(chipo), "Housing Support");
    }

    PlanRoom assessed() {
        office.on("2026-03-13");
        for (PersonId child : List.of(tomi, sade)) office.assessed(child, 1, "2026-03-13", Map.of());
        return this;
    }

    List<EpisodeId> both() {
        return office.episodes(tomi, sade);
    }

    TeamMeeting met() {
        return office.held(MeetingKind.INITIAL, "2026-03-26", both(), new Doer.Family(mother), new Doer.Worker(chipo));
    }

    PlanRoom planned() {
        office.agrees(met(), OutcomeDraft.of("Tomi sleeps through", EcmOutcome.HEALTHY,
            ActionDraft.of("six sessions about sleep", new Doer.Worker(chipo), LocalDate.of(2026, 5, 14), tomi),
            ActionDraft.of("housing application", new Doer.Worker(iolo), LocalDate.of(2026, 4, 10))));
        return this;
    }

    @Override
    public void close() {
        office.close();
    }
}
