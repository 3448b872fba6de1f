package org.teamaround.panel;


import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrals;

/** Which referrals came to an end outside the panel between two of its meetings (walk-through E). */
public final class SettledOutside {
    private static final Set<ReferralState> OUTSIDE = EnumSet.of(ReferralState.NOT_ACCEPTED, ReferralState.REDIRECTED, ReferralState.DUPLICATE,
        ReferralState.WITHDRAWN, ReferralState.ACCEPTED_DIRECT);
    private final Referrals referrals;
    private final Panels panels;

    public SettledOutside(Referrals referrals, Panels panels) {
        this.referrals = referrals;
        this.panels = panels;
    }

    /** Those settled on the day of the previous panel count for this one, those of this day for the next. */
    List<SettledLine> between(Optional<PanelMeeting> previous, PanelMeeting meeting) {
        List<Referral> ended = referrals.in(OUTSIDE).stream().filter(r -> settledOn(r).filter(day -> isBetween(previous, day, meeting)).isPresent()).toList();
        panels.itemsOf(ended.stream().map(Referral::id).toList());
        return ended.stream().filter(r -> !wasDecided(r)).map(r -> new SettledLine(r.reference(), r.state(), settledOn(r).orElseThrow()))
            .sorted(Comparator.comparing(SettledLine::on).thenComparing(SettledLine::reference)).toList();
    }

    private static boolean isBetween(Optional<PanelMeeting> previous, LocalDate day, PanelMeeting meeting) {
        return day.isBefore(meeting.date()) && previous.map(p -> !day.isBefore(p.date())).orElse(true);
    }

    private boolean wasDecided(Referral referral) {
        return panels.itemsOf(referral.id()).stream().anyMatch(i -> i.decision().isPresent());
    }

    private static Optional<LocalDate> settledOn(Referral referral) {
        return referral.state() == ReferralState.ACCEPTED_DIRECT ? referral.acceptedOn() : referral.settledOn();
    }
}
