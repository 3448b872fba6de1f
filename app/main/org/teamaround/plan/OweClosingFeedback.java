package org.teamaround.plan;

import org.teamaround.referral.FeedbackOwed;
import org.teamaround.referral.FeedbackStage;
import org.teamaround.referral.FeedbackTo;

/** One closing word for each referral and day: brothers and sisters closed together are one piece of news. */
public final class OweClosingFeedback implements ClosingFeedback {
    private final FeedbackOwed feedback;
    private final ClosingWords words;

    public OweClosingFeedback(FeedbackOwed feedback, ClosingWords words) {
        this.feedback = feedback;
        this.words = words;
    }

    @Override
    public void owe(Episode closed) {
        Closure how = closed.closure().orElseThrow();
        closed.referral().ifPresent(referral ->
            feedback.owe(referral, FeedbackTo.REFERRER, FeedbackStage.CLOSING, how.on(), words.toReferrer(how)));
    }
}
