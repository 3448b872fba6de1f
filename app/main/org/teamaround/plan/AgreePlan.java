package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.person.Persons;

/** Agrees the first delivery plan of the children of a meeting that was held, each with a completed assessment (domain.md 4.3, 4.5). */
@Needs(Right.EDIT_CASE)
public final class AgreePlan {
    private final Transactions transactions;
    private final Episodes episodes;
    private final Plans plans;
    private final TeamMeetings meetings;
    private final CaseDates dates;
    private final Persons persons;
    private final Announcements announcements;
    private final Moment moment;
    private final CaseRights rights;

    public AgreePlan(Transactions transactions, Episodes episodes, Plans plans, TeamMeetings meetings, CaseDates dates, Persons persons,
            Announcements announcements, Moment moment, CaseRights rights) {
        this.transactions = transactions;
        this.episodes = episodes;
        this.plans = plans;
        this.meetings = meetings;
        this.dates = dates;
        this.persons = persons;
        this.announcements = announcements;
        this.moment = moment;
        this.rights = rights;
    }

    public Outcome<DeliveryPlan> agree(PlanDraft asTyped, Actor actor) {
        if (!actor.may(Right.EDIT_CASE)) return Outcome.refused(actor.lacks(Right.EDIT_CASE));
        TypedText typed = new TypedText();
        PlanDraft draft = asTyped.clean(typed);
        TeamMeeting meeting = meetings.find(draft.meeting()).orElseThrow(() -> new Fault("missing", "plan.meeting"));
        List<Problem> problems = new ArrayList<>(rights.lacks(actor, Right.EDIT_CASE, episodes.children(meeting.episodes())));
        if (!meeting.held()) problems.add(Problem.of("plan.problem.not-held-yet"));
        problems.addAll(typed.problems());
        problems.addAll(PlanRules.check(draft, meeting.date()));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("plan.agree", actor), () -> new OpenCases(episodes).find(meeting.episodes())
            .then(around -> agreed(draft, meeting, around, actor)));
    }

    private Outcome<DeliveryPlan> agreed(PlanDraft draft, TeamMeeting meeting, List<Episode> around, Actor actor) {
        List<Problem> problems = around.stream().flatMap(e -> against(e, actor).stream()).toList();
        if (!problems.isEmpty()) return Outcome.refused(problems);
        PlanLines lines = new PlanLines(moment, around.stream().map(Episode::child).toList());
        DeliveryPlan plan = new DeliveryPlan(new PlanId(lines.fresh()), meeting.episodes(), 1, PlanState.AGREED,
            Optional.of(meeting.date()), Optional.of(meeting.id()), lines.outcomes(draft.outcomes(), 0), draft.nextReview(),
            draft.childComment().strip(), draft.parentComment().strip());
        plans.save(plan);
        around.stream().filter(e -> e.state() == EpisodeState.ASSESSMENT).forEach(e -> episodes.save(e.in(EpisodeState.PLAN)));
        return announcements.announce(new PlanAgreed(plan.id())).map(none -> plan);
    }

    private List<Problem> against(Episode episode, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        if (plans.of(episode.id()).stream().anyMatch(DeliveryPlan::isCurrent))
            problems.add(Problem.of("plan.problem.has-plan", nameOf(episode)));
        if (dates.assessed(episode).isEmpty()) problems.add(Problem.of("plan.problem.not-assessed", nameOf(episode)));
        if (episode.state() == EpisodeState.ASSESSMENT || episode.state() == EpisodeState.PENDING_ALLOCATION)
            problems.addAll(EpisodeMoves.table().check(episode.state(), EpisodeState.PLAN, actor));
        return problems;
    }

    private String nameOf(Episode episode) {
        return persons.find(episode.child()).map(p -> p.name().full()).filter(n -> !n.isEmpty()).orElse(episode.reference());
    }
}
