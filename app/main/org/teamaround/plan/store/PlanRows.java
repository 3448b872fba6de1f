package org.teamaround.plan.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.database.schema.tables.records.DeliveryPlanEpisodeRecord;
import org.teamaround.database.schema.tables.records.DeliveryPlanRecord;
import org.teamaround.database.schema.tables.records.PlanActionForRecord;
import org.teamaround.database.schema.tables.records.PlanActionRecord;
import org.teamaround.database.schema.tables.records.PlanOutcomeRecord;
import org.teamaround.person.PersonId;
import org.teamaround.plan.ActionState;
import org.teamaround.plan.Blocker;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.EcmOutcome;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.OutcomeRating;
import org.teamaround.plan.PlanAction;
import org.teamaround.plan.PlanId;
import org.teamaround.plan.PlanOutcome;
import org.teamaround.plan.PlanState;
import org.teamaround.plan.TeamMeetingId;

/** A delivery plan as rows, there and back. */
final class PlanRows {
    private PlanRows() {}

    static DeliveryPlanRecord row(DeliveryPlan plan) {
        DeliveryPlanRecord row = new DeliveryPlanRecord();
        row.setId(plan.id().value());
        row.setVersionNo(plan.version());
        row.setState(plan.state().name());
        row.setAgreedOn(plan.agreedOn().orElse(null));
        row.setAgreedAt(plan.agreedAt().map(TeamMeetingId::value).orElse(null));
        row.setNextReview(plan.nextReview().orElse(null));
        row.setChildComment(plan.childComment());
        row.setParentComment(plan.parentComment());
        return row;
    }

    static DeliveryPlanEpisodeRecord row(UUID plan, int line, EpisodeId episode) {
        DeliveryPlanEpisodeRecord row = new DeliveryPlanEpisodeRecord();
        row.setId(Columns.lineId(plan, episode.value().toString()));
        row.setPlan(plan);
        row.setEpisode(episode.value());
        row.setLineNo(line);
        return row;
    }

    static List<PlanOutcomeRecord> outcomes(DeliveryPlan plan) {
        List<PlanOutcomeRecord> rows = new ArrayList<>();
        for (PlanOutcome outcome : plan.outcomes()) {
            PlanOutcomeRecord row = new PlanOutcomeRecord();
            row.setId(outcome.id());
            row.setPlan(plan.id().value());
            row.setLineNo(rows.size());
            row.setRef(outcome.ref());
            row.setWords(outcome.words());
            row.setEcmOutcome(outcome.outcome().name());
            row.setAim(outcome.aim());
            row.setRating(Columns.name(outcome.rating()));
            row.setDistance(outcome.distance().orElse(null));
            rows.add(row);
        }
        return rows;
    }

    static List<PlanActionRecord> actions(DeliveryPlan plan) {
        List<PlanActionRecord> rows = new ArrayList<>();
        for (PlanOutcome outcome : plan.outcomes())
            for (PlanAction action : outcome.actions()) rows.add(row(plan.id().value(), outcome.id(), rows.size(), action));
        return rows;
    }

    private static PlanActionRecord row(UUID plan, UUID outcome, int line, PlanAction action) {
        PlanActionRecord row = new PlanActionRecord();
        row.setId(action.id());
        row.setPlan(plan);
        row.setOutcome(outcome);
        row.setLineNo(line);
        row.setRef(action.ref());
        row.setActionText(action.action());
        row.setPractitioner(DoerColumns.practitioner(action.who()));
        row.setPerson(DoerColumns.person(action.who()));
        row.setByWhen(action.byWhen());
        row.setFirstDue(action.firstDue().orElse(null));
        row.setService(action.service());
        row.setCommissioned(action.commissioned());
        row.setState(action.state().name());
        row.setProgress(action.progress());
        row.setEndedOn(action.endedOn().orElse(null));
        row.setBlocker(Columns.name(action.blocker()));
        row.setReason(action.reason());
        return row;
    }

    static List<PlanActionForRecord> forWhom(DeliveryPlan plan) {
        List<PlanActionForRecord> rows = new ArrayList<>();
        plan.actions().forEach(action -> {
            for (PersonId person : action.forWhom()) rows.add(row(plan.id().value(), action.id(), rows.size(), person));
        });
        return rows;
    }

    private static PlanActionForRecord row(UUID plan, UUID action, int line, PersonId person) {
        PlanActionForRecord row = new PlanActionForRecord();
        row.setId(Columns.lineId(action, person.value().toString()));
        row.setPlan(plan);
        row.setAction(action);
        row.setPerson(person.value());
        row.setLineNo(line);
        return row;
    }

    static DeliveryPlan plan(DeliveryPlanRecord row, List<DeliveryPlanEpisodeRecord> episodes, List<PlanOutcomeRecord> outcomes,
            Map<UUID, List<PlanActionRecord>> actions, Map<UUID, List<PlanActionForRecord>> forWhom) {
        return new DeliveryPlan(new PlanId(row.getId()), episodes.stream().map(e -> new EpisodeId(e.getEpisode())).toList(),
            row.getVersionNo(), PlanState.valueOf(row.getState()), Optional.ofNullable(row.getAgreedOn()),
            Optional.ofNullable(row.getAgreedAt()).map(TeamMeetingId::new),
            outcomes.stream().map(o -> outcome(o, actions.getOrDefault(o.getId(), List.of()), forWhom)).toList(),
            Optional.ofNullable(row.getNextReview()), row.getChildComment(), row.getParentComment());
    }

    private static PlanOutcome outcome(PlanOutcomeRecord row, List<PlanActionRecord> actions, Map<UUID, List<PlanActionForRecord>> forWhom) {
        return new PlanOutcome(row.getId(), row.getRef(), row.getWords(), EcmOutcome.valueOf(row.getEcmOutcome()), row.getAim(),
            Columns.constant(OutcomeRating.class, row.getRating()), Optional.ofNullable(row.getDistance()),
            actions.stream().map(a -> action(a, forWhom.getOrDefault(a.getId(), List.of()))).toList());
    }

    private static PlanAction action(PlanActionRecord row, List<PlanActionForRecord> forWhom) {
        return new PlanAction(row.getId(), row.getRef(), forWhom.stream().map(f -> new PersonId(f.getPerson())).toList(),
            row.getActionText(), DoerColumns.doer(row.getPractitioner(), row.getPerson()), row.getByWhen(),
            Optional.ofNullable(row.getFirstDue()), row.getService(), row.getCommissioned(), ActionState.valueOf(row.getState()),
            row.getProgress(), Optional.ofNullable(row.getEndedOn()), Columns.constant(Blocker.class, row.getBlocker()), row.getReason());
    }
}
