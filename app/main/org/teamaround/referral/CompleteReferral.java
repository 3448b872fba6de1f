package org.teamaround.referral;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A taken referral is complete when its episodes exist and its feedback was sent (domain.md 4.1, "system"). Asked, inside their
 * transaction, by whatever may have been the last of the two.
 */
public final class CompleteReferral {
    private static final Set<FeedbackStage> RESULTS = Set.of(FeedbackStage.SCREENING, FeedbackStage.PANEL);
    private final Referrals referrals;
    private final OpenedCases opened;

    public CompleteReferral(Referrals referrals, OpenedCases opened) {
        this.referrals = referrals;
        this.opened = opened;
    }

    /** The referral completed; empty when something is still missing. */
    public Optional<Referral> completeIfDone(ReferralId id) {
        Optional<Referral> done = referrals.find(id).filter(r -> ReferralMoves.table().allows(r.state(), ReferralState.COMPLETED))
            .filter(r -> wasTold(id)).filter(r -> opened.openedFor(id)).map(r -> r.in(ReferralState.COMPLETED));
        done.ifPresent(referrals::save);
        return done;
    }

    private boolean wasTold(ReferralId id) {
        List<Feedback> results = referrals.feedback(id).stream().filter(f -> f.to() == FeedbackTo.REFERRER && RESULTS.contains(f.stage())).toList();
        return results.stream().anyMatch(Feedback::isSent) && results.stream().noneMatch(Feedback::isOwed);
    }
}
