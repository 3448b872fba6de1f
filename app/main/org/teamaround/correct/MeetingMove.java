package org.teamaround.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.Plans;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.plan.TeamMeetingChanged;
import org.teamaround.plan.TeamMeetingId;
import org.teamaround.plan.TeamMeetings;

/** A team meeting goes to the case of the other child, with the plan that was agreed at it. */
final class MeetingMove implements MovesOf {
    private final Episodes episodes;
    private final TeamMeetings meetings;
    private final Plans plans;
    private final Announcements announcements;

    MeetingMove(Episodes episodes, TeamMeetings meetings, Plans plans, Announcements announcements) {
        this.episodes = episodes;
        this.meetings = meetings;
        this.plans = plans;
        this.announcements = announcements;
    }

    @Override public MovedKind kind() {
        return MovedKind.MEETING;
    }

    @Override public Stream<Movable> of(PersonId child) {
        return episodes.of(child).stream().flatMap(e -> meetings.of(e.id()).stream()).distinct().map(m -> new Movable(MovedKind.MEETING, m.id().value(),
            Optional.of(m.date()), Phrase.of("correct.of.meeting", Word.of("plan.kind", m.kind()))));
    }

    @Override public Outcome<?> move(UUID record, PersonId from, PersonId to, Actor actor) {
        Optional<TeamMeeting> found = meetings.find(new TeamMeetingId(record));
        Optional<EpisodeId> old = found.stream().flatMap(m -> m.episodes().stream()).filter(id -> isOf(id, from)).findFirst();
        if (old.isEmpty()) return Outcome.refused(Problem.of("correct.problem.gone"));
        Optional<EpisodeId> fresh = episodes.of(to).stream().filter(Episode::isOpen).map(Episode::id).findFirst();
        if (fresh.isEmpty()) return Outcome.refused(Problem.of("correct.problem.no-case"));
        if (found.get().episodes().contains(fresh.get())) return Outcome.refused(Problem.of("correct.problem.there-already"));
        List<DeliveryPlan> agreed = plans.of(old.get()).stream().filter(plan -> plan.agreedAt().equals(Optional.of(found.get().id()))).toList();
        if (!agreed.isEmpty() && plans.of(fresh.get()).stream().anyMatch(DeliveryPlan::isCurrent)) return Outcome.refused(Problem.of("correct.problem.plan-there"));
        meetings.save(found.get().around(instead(found.get().episodes(), old.get(), fresh.get())));
        agreed.forEach(plan -> plans.save(plan.around(instead(plan.episodes(), old.get(), fresh.get()))));
        return announcements.announce(new TeamMeetingChanged(found.get().id()));
    }

    private boolean isOf(EpisodeId id, PersonId child) {
        return episodes.find(id).filter(e -> e.child().equals(child)).isPresent();
    }

    private static List<EpisodeId> instead(List<EpisodeId> all, EpisodeId old, EpisodeId fresh) {
        List<EpisodeId> changed = new ArrayList<>(all);
        changed.replaceAll(id -> id.equals(old) ? fresh : id);
        return changed;
    }
}
