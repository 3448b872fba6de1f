package org.teamaround.referral.form;

import java.util.List;
import java.util.stream.Collectors;
import org.teamaround.kernel.Word;
import org.teamaround.print.Words;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Screening;

/** The result as a sheet says it: the words given with it, or those that follow from where the referral stands. Names nobody. */
final class ResultWords {
    private final Words words;

    ResultWords(Words words) {
        this.words = words;
    }

    String of(Referral referral, Feedback feedback) {
        if (!feedback.said().result().isEmpty()) return feedback.said().result();
        ReferralState state = referral.state();
        if (state == ReferralState.NOT_ACCEPTED) return words.of("referral.result.not-accepted", reasons(referral));
        if (state == ReferralState.REDIRECTED) return words.of("referral.result.redirected");
        if (referral.acceptedOn().isEmpty()) return words.of("referral.result.received");
        return words.of(referral.screening().isPresent() && state == ReferralState.ACCEPTED_DIRECT || state == ReferralState.COMPLETED
            ? "referral.result.accepted-direct" : "referral.result.accepted-for-panel");
    }

    private String reasons(Referral referral) {
        List<DeclineReason> reasons = referral.screening().map(Screening::reasons).orElse(List.of());
        return reasons.stream().map(r -> words.of(Word.of("referral.decline-reason", r).key())).collect(Collectors.joining("; "));
    }
}
