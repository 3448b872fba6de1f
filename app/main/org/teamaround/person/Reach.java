package org.teamaround.person;

import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Stated;

/**
 * How a person may be reached.
 *
 * @param safeNote what is safe, in words ("text only", "not after 4")
 * @param safe     for each channel somebody was asked about, at most one, in the order of {@link Channel}
 * @param without  why there is neither telephone nor e-mail; without meaning where there is
 */
public record Reach(String phone, String mobile, String email, String safeNote, List<SafeContact> safe, Stated.Why without) {
    public static final Reach NONE = new Reach("", "", "", "");

    public Reach {
        safe = safe.stream().sorted(java.util.Comparator.comparing(SafeContact::channel)).toList();
        if (!(phone + mobile + email).isEmpty()) without = Stated.Why.NOT_YET_ASKED;
    }

    public Reach(String phone, String mobile, String email, String safeNote) {
        this(phone, mobile, email, safeNote, List.of(), Stated.Why.NOT_YET_ASKED);
    }

    public Optional<SafeContact> by(Channel channel) {
        return safe.stream().filter(s -> s.channel() == channel).findFirst();
    }

    public Reach withPhone(String phone) {
        return new Reach(phone, mobile, email, safeNote, safe, without);
    }

    public Reach withMobile(String mobile) {
        return new Reach(phone, mobile, email, safeNote, safe, without);
    }

    public Reach withEmail(String email) {
        return new Reach(phone, mobile, email, safeNote, safe, without);
    }

    public Reach withSafeNote(String safeNote) {
        return new Reach(phone, mobile, email, safeNote, safe, without);
    }

    public Reach without(Stated.Why why) {
        return new Reach(phone, mobile, email, safeNote, safe, why);
    }

    public Reach withSafe(List<SafeContact> safe) {
        return new Reach(phone, mobile, email, safeNote, safe, without);
    }
}
