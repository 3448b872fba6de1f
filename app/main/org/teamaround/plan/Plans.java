package org.teamaround.plan;

import java.util.List;
import java.util.Optional;

/** Delivery plans, every version. */
public interface Plans {
    Optional<DeliveryPlan> find(PlanId id);

    /** Newest version first. */
    List<DeliveryPlan> of(EpisodeId episode);

    List<DeliveryPlan> all();

    void save(DeliveryPlan plan);
}
