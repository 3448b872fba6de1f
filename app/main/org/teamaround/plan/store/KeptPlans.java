package org.teamaround.plan.store;

import static org.teamaround.database.schema.Tables.DELIVERY_PLAN;
import static org.teamaround.database.schema.Tables.DELIVERY_PLAN_EPISODE;
import static org.teamaround.database.schema.Tables.PLAN_ACTION;
import static org.teamaround.database.schema.Tables.PLAN_ACTION_FOR;
import static org.teamaround.database.schema.Tables.PLAN_OUTCOME;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.database.KeptLists;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.PlanId;
import org.teamaround.plan.Plans;

/** Delivery plans of the database, kept as long as nothing of theirs is written. */
public final class KeptPlans implements Plans {
    private final JooqPlans plans;
    private final Kept<PlanId, DeliveryPlan> kept;
    private final KeptLists<EpisodeId, PlanId, DeliveryPlan> ofEpisode;

    public KeptPlans(JooqPlans plans, Database database) {
        this.plans = plans;
        kept = new Kept<>(database, Kept.USUAL, Set.of(DELIVERY_PLAN, DELIVERY_PLAN_EPISODE, PLAN_OUTCOME, PLAN_ACTION, PLAN_ACTION_FOR), plans::byId);
        ofEpisode = new KeptLists<>(database, Kept.USUAL, DELIVERY_PLAN_EPISODE.EPISODE, DELIVERY_PLAN_EPISODE.PLAN, kept, PlanId::new, JooqPlans.NEWEST_FIRST);
    }

    @Override public Optional<DeliveryPlan> find(PlanId id) {
        return kept.find(id);
    }

    @Override public List<DeliveryPlan> of(EpisodeId episode) {
        return ofEpisode.of(episode);
    }

    @Override public List<DeliveryPlan> of(Collection<EpisodeId> episodes) {
        return ofEpisode.of(episodes);
    }

    @Override public List<DeliveryPlan> all() {
        return plans.all();
    }

    @Override public void save(DeliveryPlan plan) {
        plans.save(plan);
    }
}
