package org.teamaround.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.Age;
import org.teamaround.person.Birth;
import org.teamaround.person.Ending;
import org.teamaround.person.EndingKind;
import org.teamaround.person.Person;
import org.teamaround.plan.CaseRetention;
import org.teamaround.plan.Episode;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.RetentionRules;

/**
 * How long a record is kept (domain.md 5.5): a child's to the latest of the 25th birthday and six years after the last closure; a pregnancy
 * that did not continue 25 years from closure; (both {@link CaseRetention}); a child only of referrals that were not accepted as long as those, 12 months. An approximate
 * birth counts from the latest day it can have been; where nothing is known, from the day the team first heard of the child, unborn or born.
 * A birthday of 29 February is 1 March in common years.
 */
public final class KeepingRules {
    private static final int BIRTHDAY = 25;
    private static final int MINUTES = 6;
    private static final int REQUESTS = 3;
    private static final int REFUSED = 12;

    /** A last day and the text key of its rule; no day while something is open. */
    public record Until(Optional<LocalDate> day, String rule) {}

    /** A referral, and the day the panel declined it; absent where none did. */
    public record Led(Referral referral, Optional<LocalDate> declined) {}

    private KeepingRules() {}

    /** Of one that led to no case; absent while it is open and for one that was taken on. */
    public static Optional<LocalDate> referral(Referral referral, Optional<LocalDate> declined) {
        Optional<LocalDate> ended = referral.state() == ReferralState.DECLINED ? declined : Optional.empty();
        return RetentionRules.until(referral).or(() -> ended.map(on -> on.plusMonths(REFUSED)));
    }

    /** @param known the day the record of the child was begun */
    public static Until child(Person child, List<Led> referrals, List<Episode> episodes, LocalDate known) {
        boolean open = episodes.stream().anyMatch(Episode::isOpen) || referrals.stream().anyMatch(r -> referral(r.referral(), r.declined()).isEmpty() && !hasCase(r.referral(), episodes));
        if (open) return new Until(Optional.empty(), "privacy.rule.open");
        boolean notContinued = child.ending().filter(e -> e.kind() == EndingKind.NOT_CONTINUED).isPresent();
        Optional<LocalDate> refused = referrals.stream().flatMap(r -> referral(r.referral(), r.declined()).stream()).max(LocalDate::compareTo);
        if (episodes.isEmpty() && refused.isPresent() && !notContinued) return new Until(refused, "privacy.rule.not-accepted");
        Optional<LocalDate> until = CaseRetention.until(child, episodes);
        if (until.isEmpty()) return new Until(Optional.of(notKnown(child, known)), notContinued ? "privacy.rule.not-continued" : "privacy.rule.birthday-latest");
        boolean birthday = Age.latestBirth(child.birth()).map(born -> Age.birthday(born, BIRTHDAY)).equals(until);
        return new Until(until, notContinued ? "privacy.rule.not-continued" : !birthday ? "privacy.rule.after-closure" : child.birth() instanceof Birth.Exact ? "privacy.rule.birthday" : "privacy.rule.birthday-latest");
    }

    /** Never a case: from the day a pregnancy ended, the birth that is expected, or when the team first heard of the child, whichever is known first in this order. */
    private static LocalDate notKnown(Person child, LocalDate known) {
        Optional<LocalDate> ended = child.ending().flatMap(Ending::on);
        return Age.birthday(ended.orElseGet(() -> child.birth() instanceof Birth.Expected(LocalDate expected) && expected.isAfter(known) ? expected : known), BIRTHDAY);
    }

    /** Taken on: the case it became keeps it. */
    private static boolean hasCase(Referral referral, List<Episode> episodes) {
        return episodes.stream().anyMatch(e -> e.referral().filter(referral.id()::equals).isPresent());
    }

    public static LocalDate minutes(LocalDate held) {
        return held.plusYears(MINUTES);
    }

    /** Absent while the request is open. */
    public static Optional<LocalDate> request(AccessRequest request) {
        return request.settledOn().map(on -> on.plusYears(REQUESTS));
    }
}
