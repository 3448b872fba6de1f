package org.teamaround.plan.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.PlanId;
import org.teamaround.plan.Plans;

/** Delivery plans of the database, kept between commits. */
public final class KeptPlans implements Plans {
    private final JooqPlans plans;
    private final Kept<Whole> kept;

    /** Everything, and under what it is looked up. */
    private record Whole(List<DeliveryPlan> all, Map<EpisodeId, List<DeliveryPlan>> ofEpisode) {
        static Whole of(List<DeliveryPlan> all) {
            return new Whole(all, Kept.by(all, DeliveryPlan::episodes));
        }
    }

    public KeptPlans(JooqPlans plans, Database database, int patience) {
        this.plans = plans;
        kept = new Kept<>(database, () -> Whole.of(plans.all()), patience);
    }

    @Override public Optional<DeliveryPlan> find(PlanId id) {
        return plans.find(id);
    }

    @Override public List<DeliveryPlan> of(EpisodeId episode) {
        return kept.one(w -> w.ofEpisode().getOrDefault(episode, List.of()), () -> plans.of(episode));
    }

    @Override public List<DeliveryPlan> all() {
        return kept.all(Whole::all, plans::all);
    }

    @Override public void save(DeliveryPlan plan) {
        plans.save(plan);
    }
}
