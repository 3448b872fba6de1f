package org.teamaround.referral;

import java.time.LocalDate;
import org.teamaround.setting.Settings;
import org.teamaround.setting.TimeLimit;

/** When word to the referrer falls due, and what it may say at each stage (domain.md 2.i, part 3). */
public final class FeedbackRules {
    private FeedbackRules() {}

    public static LocalDate due(Feedback feedback, Settings settings) {
        return settings.due(limit(feedback.stage()), feedback.from());
    }

    private static TimeLimit limit(FeedbackStage stage) {
        return switch (stage) {
            case ACKNOWLEDGEMENT -> TimeLimit.ACKNOWLEDGE;
            case SCREENING, PANEL, PROGRESS -> TimeLimit.PANEL_FEEDBACK;
            case CLOSING -> TimeLimit.CLOSING_FEEDBACK;
        };
    }
}
