package org.teamaround.correct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.FeedbackStage;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.Referrals;

/** When a referral came, was acknowledged and screened. The word owed to the referrer counts from these days, and follows. */
final class ReferralDates implements DatesOf {
    private final Referrals referrals;

    ReferralDates(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override public Set<DateKind> kinds() {
        return Set.of(DateKind.ARRIVED, DateKind.RECEIVED, DateKind.ACKNOWLEDGED, DateKind.SCREENED, DateKind.REFERRER_TOLD);
    }

    @Override public Stream<EnteredDate> of(PersonId child) {
        return referrals.of(child).stream().flatMap(referral -> dates(referral).stream());
    }

    private List<EnteredDate> dates(Referral referral) {
        List<EnteredDate> found = new ArrayList<>();
        Phrase of = Phrase.of("correct.of.referral", referral.reference());
        referral.transfer().ifPresent(t -> found.add(new EnteredDate(DateKind.ARRIVED, referral.id().value(), t.arrived(), of)));
        found.add(new EnteredDate(DateKind.RECEIVED, referral.id().value(), referral.receivedOn(), of));
        referral.screening().ifPresent(s -> found.add(new EnteredDate(DateKind.SCREENED, referral.id().value(), s.on(), of)));
        referrals.feedback(referral.id()).stream().filter(Feedback::isSent).map(f -> new EnteredDate(told(f), f.id(),
            f.sentAt().orElseThrow().withZoneSameInstant(Moment.ZONE).toLocalDate(), Phrase.of("correct.of.feedback", referral.reference(), f.sentTo()))).forEach(found::add);
        return found;
    }

    private static DateKind told(Feedback feedback) {
        return feedback.stage() == FeedbackStage.ACKNOWLEDGEMENT ? DateKind.ACKNOWLEDGED : DateKind.REFERRER_TOLD;
    }

    @Override public Outcome<?> put(EnteredDate date, LocalDate day, Actor actor) {
        if (date.kind() == DateKind.ACKNOWLEDGED || date.kind() == DateKind.REFERRER_TOLD) return sent(date, day);
        return referrals.find(new ReferralId(date.record())).<Outcome<?>>map(found -> put(found, date, day))
            .orElseGet(() -> Outcome.refused(Problem.of("correct.problem.gone")));
    }

    private Outcome<?> sent(EnteredDate date, LocalDate day) {
        return referrals.feedback(date.record()).<Outcome<?>>map(feedback -> {
            referrals.save(feedback.sentAt(feedback.sentAt().orElseThrow().withZoneSameInstant(Moment.ZONE).with(day)));
            return Outcome.done(day);
        }).orElseGet(() -> Outcome.refused(Problem.of("correct.problem.gone")));
    }

    private Outcome<?> put(Referral referral, EnteredDate date, LocalDate day) {
        referrals.save(switch (date.kind()) {
            case ARRIVED -> referral.arrivedOn(day);
            case SCREENED -> referral.screenedOn(day);
            default -> referral.cameAt(referral.receivedAt().with(day));
        });
        FeedbackStage owed = date.kind() == DateKind.SCREENED ? FeedbackStage.SCREENING : FeedbackStage.ACKNOWLEDGEMENT;
        referrals.feedback(referral.id()).stream().filter(f -> f.stage() == owed && f.from().equals(date.day()))
            .forEach(f -> referrals.save(f.answering(day)));
        return Outcome.done(day);
    }
}
