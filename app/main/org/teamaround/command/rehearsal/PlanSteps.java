package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Outcome;
import org.teamaround.plan.ActionState;
import org.teamaround.plan.ActionUpdate;
import org.teamaround.plan.Attendance;
import org.teamaround.plan.Blocker;
import org.teamaround.plan.ClosureDraft;
import org.teamaround.plan.ClosureReason;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Doer;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.HeldDraft;
import org.teamaround.plan.LeadRequest;
import org.teamaround.plan.MeetingDraft;
import org.teamaround.plan.MeetingKind;
import org.teamaround.plan.MeetingNotes;
import org.teamaround.plan.OutcomeRating;
import org.teamaround.plan.PlanAction;
import org.teamaround.plan.PlanDraft;
import org.teamaround.plan.ReviewDraft;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.referral.Level;

/** What scenarios can do with episodes, team meetings and plans. */
final class PlanSteps {
    private PlanSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("name lead", PlanSteps::nameLead).step("change lead", PlanSteps::changeLead).step("record first contact", PlanSteps::contact)
            .step("record visit", PlanSteps::visit).step("call team meeting", PlanSteps::call).step("hold team meeting", PlanSteps::hold)
            .step("agree plan", PlanSteps::agree).step("circulate minutes", PlanSteps::circulate).step("update action", PlanSteps::update).step("record review", PlanSteps::review).step("end consent hold", PlanSteps::goOn)
            .step("close episode", PlanSteps::close).step("print plan", PlanSteps::printPlan).step("print tac pack", PlanSteps::printPack);
    }

    private static Outcome<?> nameLead(Stage stage, Words words) {
        return stage.program().plan().nameLead.name(lead(stage, words), stage.actor());
    }

    private static Outcome<?> changeLead(Stage stage, Words words) {
        return stage.program().plan().changeLead.change(lead(stage, words), stage.actor());
    }

    private static LeadRequest lead(Stage stage, Words words) {
        return new LeadRequest(new Families(stage).episodes(words), Optional.of(new Cast(stage).practitioner(words.text("lead")).id()),
            Optional.of(words.dateOr("on", stage.happened())), words.maybe("accepted").map(Entry::yes), words.textOr("reason", ""),
            words.maybe("family preference met").map(Entry::yes));
    }

    private static Outcome<?> contact(Stage stage, Words words) {
        return stage.program().plan().recordFirstContact.contacted(new Families(stage).episodes(words), Optional.of(words.dateOr("on", stage.happened())), stage.actor());
    }

    private static Outcome<?> visit(Stage stage, Words words) {
        return stage.program().plan().recordVisit.visited(new Families(stage).episodes(words), Optional.of(words.dateOr("on", stage.happened())), stage.actor());
    }

    private static Outcome<?> call(Stage stage, Words words) {
        Families families = new Families(stage);
        List<EpisodeId> episodes = families.episodes(words);
        List<Doer> invited = words.list("invite").stream().map(families::doer).toList();
        MeetingDraft draft = new MeetingDraft(episodes, Optional.of(words.oneOf("kind", MeetingKind.class, MeetingKind.INITIAL)),
            Optional.of(words.dateOr("on", stage.happened())), Optional.of(words.maybe("time").map(Entry::time).orElse(LocalTime.of(10, 0))),
            words.maybe("until").map(Entry::time), words.textOr("place", "The children's centre"), words.textOr("chair", stage.actor().name()),
            words.textOr("note taker", ""), words.textOr("purpose", ""), words.texts("agenda"), invited, words.textOr("late because", ""));
        return stage.program().plan().callTeamMeeting.call(draft, stage.actor());
    }

    private static Outcome<?> hold(Stage stage, Words words) {
        Families families = new Families(stage);
        TeamMeeting meeting = families.nextMeeting(words);
        List<HeldDraft.Participation> people = new ArrayList<>();
        words.list("attended").forEach(e -> people.add(new HeldDraft.Participation(families.doer(e), Attendance.ATTENDED, "")));
        words.list("apologies").forEach(e -> people.add(new HeldDraft.Participation(families.doer(e), Attendance.APOLOGIES, "")));
        words.list("did not attend").forEach(e -> people.add(new HeldDraft.Participation(families.doer(e), Attendance.DID_NOT_ATTEND, "")));
        MeetingNotes notes = new MeetingNotes(words.textOr("shared", ""), words.textOr("strengths", ""), words.textOr("worries", ""), words.textOr("analysis", ""),
            words.maybe("level").map(e -> e.oneOf(Level.class)), words.textOr("child view", ""), words.textOr("parent view", ""),
            words.textOr("disagreements", ""), words.textOr("decisions", ""), words.yesOr("consent reviewed", false), words.yesOr("interpreter", false),
            words.textOr("late because", ""));
        HeldDraft draft = new HeldDraft(Optional.of(words.dateOr("on", stage.happened())), Optional.empty(), words.maybe("until").map(Entry::time), people, notes,
            words.maybeDate("next"));
        return stage.program().plan().holdTeamMeeting.hold(meeting.id(), draft, stage.actor());
    }

    private static Outcome<?> agree(Stage stage, Words words) {
        Families families = new Families(stage);
        TeamMeeting meeting = families.lastHeld(words);
        PlanDraft draft = new PlanDraft(meeting.id(), new PlanWords(families).outcomes(words.list("outcomes")), words.maybeDate("next review"),
            words.textOr("child comment", ""), words.textOr("parent comment", ""));
        return stage.program().plan().agreePlan.agree(draft, stage.actor());
    }

    private static Outcome<?> circulate(Stage stage, Words words) {
        TeamMeeting meeting = new Families(stage).lastHeld(words);
        return stage.program().plan().circulateMinutes.circulated(meeting.id(), Optional.of(words.dateOr("on", stage.happened())), words.texts("to"), stage.actor());
    }

    private static Outcome<?> update(Stage stage, Words words) {
        Families families = new Families(stage);
        DeliveryPlan plan = families.plan(words);
        PlanAction action = families.action(plan, words.need("action"));
        return stage.program().plan().updateAction.update(plan.id(), action.id(), update(words), stage.actor());
    }

    /** An action's state alone, or the keys of "update action" where it needs a reason. */
    private static ActionUpdate update(Entry entry) {
        Words words = entry.isMap() ? entry.words() : entry.asWords("state");
        ActionUpdate update = update(words);
        words.nothingElse();
        return update;
    }

    private static ActionUpdate update(Words words) {
        return new ActionUpdate(words.need("state").oneOf(ActionState.class), words.textOr("progress", ""), words.maybeDate("on"),
            words.maybe("blocked by").map(e -> e.oneOf(Blocker.class)), words.textOr("reason", ""));
    }

    private static Outcome<?> review(Stage stage, Words words) {
        Families families = new Families(stage);
        TeamMeeting meeting = families.lastHeld(words);
        Map<String, ReviewDraft.Rated> rated = new LinkedHashMap<>();
        words.maybe("outcomes").ifPresent(e -> e.map().forEach((ref, rating) -> rated.put(ref, new ReviewDraft.Rated(rating.oneOf(OutcomeRating.class), Optional.empty()))));
        Map<String, ReviewDraft.Reviewed> reviewed = new LinkedHashMap<>();
        words.maybe("actions").ifPresent(e -> e.map().forEach((ref, state) -> reviewed.put(ref, new ReviewDraft.Reviewed(update(state), Optional.empty()))));
        words.maybe("carried on").ifPresent(e -> e.map().forEach((ref, to) -> reviewed.put(ref, new ReviewDraft.Reviewed(
            new ActionUpdate(ActionState.IN_PROGRESS, "", Optional.empty(), Optional.empty(), ""), Optional.of(to.date())))));
        ReviewDraft draft = new ReviewDraft(meeting.id(), rated, reviewed, Map.of(), new PlanWords(families).outcomes(words.list("new outcomes")),
            words.maybeDate("next review"), words.textOr("child comment", ""), words.textOr("parent comment", ""));
        return stage.program().plan().recordReview.review(draft, stage.actor());
    }

    private static Outcome<?> goOn(Stage stage, Words words) {
        return stage.program().plan().endConsentHold.goOn(new Families(stage).episodes(words), words.text("reason"), stage.actor());
    }

    private static Outcome<?> close(Stage stage, Words words) {
        List<LocalDate> attempts = words.list("attempts").stream().map(Entry::date).toList();
        ClosureDraft draft = new ClosureDraft(new Families(stage).episodes(words), Optional.of(words.dateOr("on", stage.happened())),
            words.maybe("reason").map(e -> e.oneOf(ClosureReason.class)), words.textOr("what worked", ""), words.textOr("remaining", ""),
            words.textOr("contingency", ""), words.textOr("child view", ""), words.textOr("parent view", ""), attempts,
            words.yesOr("cancel open actions", false), words.textOr("note", ""), words.textOr("late because", ""));
        return stage.program().plan().closeEpisode.close(draft, stage.actor());
    }

    private static Outcome<?> printPlan(Stage stage, Words words) {
        DeliveryPlan plan = new Families(stage).plan(words);
        return stage.program().plan().print.plan.print(plan.id(), SharingWords.recipient(stage, words), stage.actor()).map(document -> {
            stage.printed("delivery-plan", stage.program().people().documents.pdf(document));
            return document;
        });
    }

    private static Outcome<?> printPack(Stage stage, Words words) {
        TeamMeeting meeting = new Families(stage).lastMeeting(words);
        return stage.program().plan().print.pack.print(meeting.id(), SharingWords.recipient(stage, words), stage.actor()).map(document -> {
            stage.printed("tac-pack", stage.program().people().documents.pdf(document));
            return document;
        });
    }
}
