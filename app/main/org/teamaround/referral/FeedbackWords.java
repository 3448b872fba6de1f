package org.teamaround.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a feedback sheet says (domain.md 2.i). {@code result} is the receipt: it names no worker and no place.
 * @param worker   who has taken the case and how to reach them; printed only where consent allows; may be empty
 * @param actions  what is done and planned; printed only where consent allows; may be empty
 * @param signposted where the family was pointed to
 * @param mustDo   what the referrer has to do; may be empty
 * @param next     day of the next word; absent when none is planned
 */
public record FeedbackWords(String result, String worker, String actions, List<String> signposted, String mustDo,
        Optional<LocalDate> next) {
    public FeedbackWords {
        signposted = List.copyOf(signposted);
    }

    public static FeedbackWords result(String result) {
        return new FeedbackWords(result, "", "", List.of(), "", Optional.empty());
    }

    public FeedbackWords pointingTo(List<String> services) {
        return new FeedbackWords(result, worker, actions, services, mustDo, next);
    }

    public FeedbackWords takenBy(String who) {
        return new FeedbackWords(result, who, actions, signposted, mustDo, next);
    }

    public FeedbackWords doing(String what) {
        return new FeedbackWords(result, worker, what, signposted, mustDo, next);
    }

    public FeedbackWords asking(String what) {
        return new FeedbackWords(result, worker, actions, signposted, what, next);
    }

    /** The receipt alone. */
    public FeedbackWords receipt() {
        return result(result);
    }
}
