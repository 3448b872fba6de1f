package org.teamaround.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Delivery plans, every version. */
public interface Plans {
    Optional<DeliveryPlan> find(PlanId id);

    /** Newest version first. */
    List<DeliveryPlan> of(EpisodeId episode);

    /** Of all these episodes, each once and read together. */
    default List<DeliveryPlan> of(Collection<EpisodeId> episodes) {
        return episodes.stream().distinct().flatMap(episode -> of(episode).stream()).distinct().toList();
    }

    List<DeliveryPlan> all();

    void save(DeliveryPlan plan);
}
