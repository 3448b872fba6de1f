package org.teamaround.referral.advice;

import java.util.List;
import java.util.Optional;

/** All advice that was given. */
public interface AdviceGiven {
    Optional<Advice> find(AdviceId id);

    /** Newest first. */
    List<Advice> all();

    void save(Advice advice);
}
