package org.teamaround.plan;

/** Notes, inside the transaction of a closing, that the referrer is owed the closing word. */
@FunctionalInterface
public interface ClosingFeedback {
    void owe(Episode closed);
}
