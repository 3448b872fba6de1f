package org.teamaround.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Delivery plans kept in memory, for tests of use cases. */
public final class InMemoryPlans implements Plans {
    private final Map<PlanId, DeliveryPlan> kept = new LinkedHashMap<>();

    @Override public Optional<DeliveryPlan> find(PlanId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override public List<DeliveryPlan> of(EpisodeId episode) {
        return all().stream().filter(p -> p.episodes().contains(episode)).toList();
    }

    @Override public List<DeliveryPlan> all() {
        return kept.values().stream().sorted(Comparator.comparing(DeliveryPlan::version).reversed()).toList();
    }

    @Override public void save(DeliveryPlan plan) {
        kept.put(plan.id(), plan);
    }
}
