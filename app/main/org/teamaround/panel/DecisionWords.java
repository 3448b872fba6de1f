package org.teamaround.panel;

import java.util.Optional;

/** Says a decision in users' words. */
@FunctionalInterface
public interface DecisionWords {
    /** @param next the panel it was put off to; absent when it was not, or no date is known yet */
    Told toReferrer(Decision decision, Optional<PanelMeeting> next);
}
