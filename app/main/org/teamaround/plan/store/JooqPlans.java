package org.teamaround.plan.store;


import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.teamaround.database.schema.Tables.DELIVERY_PLAN;
import static org.teamaround.database.schema.Tables.DELIVERY_PLAN_EPISODE;
import static org.teamaround.database.schema.Tables.PLAN_ACTION;
import static org.teamaround.database.schema.Tables.PLAN_ACTION_FOR;
import static org.teamaround.database.schema.Tables.PLAN_OUTCOME;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.DeliveryPlanEpisodeRecord;
import org.teamaround.database.schema.tables.records.PlanActionForRecord;
import org.teamaround.database.schema.tables.records.PlanActionRecord;
import org.teamaround.database.schema.tables.records.PlanOutcomeRecord;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.PlanId;
import org.teamaround.plan.Plans;

/** Delivery plans with outcomes and actions, every version, in the database. */
public final class JooqPlans implements Plans {
    static final Comparator<DeliveryPlan> NEWEST_FIRST = Comparator.comparingInt(DeliveryPlan::version).reversed()
        .thenComparing(DeliveryPlan::agreedOn, Comparator.comparing((Optional<LocalDate> on) -> on.orElse(LocalDate.MIN)).reversed())
        .thenComparing(plan -> plan.id().value());
    private final Database database;
    private final Gate gate;

    public JooqPlans(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override
    public Optional<DeliveryPlan> find(PlanId id) {
        return where(DELIVERY_PLAN.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<DeliveryPlan> of(EpisodeId episode) {
        return where(DELIVERY_PLAN.ID.in(select(DELIVERY_PLAN_EPISODE.PLAN).from(DELIVERY_PLAN_EPISODE)
            .where(DELIVERY_PLAN_EPISODE.EPISODE.eq(episode.value()))));
    }

    @Override
    public List<DeliveryPlan> all() {
        return where(noCondition());
    }

    @Override
    public void save(DeliveryPlan plan) {
        UUID id = plan.id().value();
        gate.save(PlanRows.row(plan));
        gate.replaceChildren(DELIVERY_PLAN_EPISODE, DELIVERY_PLAN_EPISODE.PLAN, id, IntStream.range(0, plan.episodes().size())
            .mapToObj(n -> PlanRows.row(id, n, plan.episodes().get(n))).toList());
        gate.replaceChildren(PLAN_OUTCOME, PLAN_OUTCOME.PLAN, id, PlanRows.outcomes(plan));
        gate.replaceChildren(PLAN_ACTION, PLAN_ACTION.PLAN, id, PlanRows.actions(plan));
        gate.replaceChildren(PLAN_ACTION_FOR, PLAN_ACTION_FOR.PLAN, id, PlanRows.forWhom(plan));
    }

    Map<UUID, DeliveryPlan> byId(List<UUID> ids) {
        return where(DELIVERY_PLAN.ID.in(ids)).stream().collect(Collectors.toMap(plan -> plan.id().value(), Function.identity()));
    }

    private List<DeliveryPlan> where(Condition condition) {
        Select<Record1<UUID>> ids = select(DELIVERY_PLAN.ID).from(DELIVERY_PLAN).where(condition);
        Map<UUID, List<DeliveryPlanEpisodeRecord>> episodes = database.read().selectFrom(DELIVERY_PLAN_EPISODE)
            .where(DELIVERY_PLAN_EPISODE.PLAN.in(ids)).orderBy(DELIVERY_PLAN_EPISODE.LINE_NO).fetchGroups(DELIVERY_PLAN_EPISODE.PLAN, row -> row);
        Map<UUID, List<PlanOutcomeRecord>> outcomes = database.read().selectFrom(PLAN_OUTCOME)
            .where(PLAN_OUTCOME.PLAN.in(ids)).orderBy(PLAN_OUTCOME.LINE_NO).fetchGroups(PLAN_OUTCOME.PLAN, row -> row);
        Map<UUID, List<PlanActionRecord>> actions = database.read().selectFrom(PLAN_ACTION)
            .where(PLAN_ACTION.PLAN.in(ids)).orderBy(PLAN_ACTION.LINE_NO).fetchGroups(PLAN_ACTION.OUTCOME, row -> row);
        Map<UUID, List<PlanActionForRecord>> forWhom = database.read().selectFrom(PLAN_ACTION_FOR)
            .where(PLAN_ACTION_FOR.PLAN.in(ids)).orderBy(PLAN_ACTION_FOR.LINE_NO).fetchGroups(PLAN_ACTION_FOR.ACTION, row -> row);
        return database.read().selectFrom(DELIVERY_PLAN).where(condition)
            .orderBy(DELIVERY_PLAN.VERSION_NO.desc(), DELIVERY_PLAN.AGREED_ON.desc(), DELIVERY_PLAN.ID)
            .fetch(row -> PlanRows.plan(row, episodes.getOrDefault(row.getId(), List.of()),
                outcomes.getOrDefault(row.getId(), List.of()), actions, forWhom));
    }
}
