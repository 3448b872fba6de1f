package org.teamaround.assessment.view;

import org.teamaround.assessment.AssessmentId;

/** The way to a CAF's page. */
@FunctionalInterface
public interface OpensCaf {
    void open(AssessmentId id);
}
