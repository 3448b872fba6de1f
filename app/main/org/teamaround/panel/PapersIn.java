package org.teamaround.panel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.teamaround.consent.Consent;
import org.teamaround.consent.Consents;
import org.teamaround.kernel.Moment;
import org.teamaround.referral.Referral;

/** Finds the days that count for a referral: its receipt with the last consent answer about its children, and its acceptance. */
final class PapersIn {
    private final Consents consents;
    private final Moment moment;

    PapersIn(Consents consents, Moment moment) {
        this.consents = consents;
        this.moment = moment;
    }

    Paper of(Referral referral) {
        LocalDate accepted = referral.acceptedOn().orElse(moment.today());
        LocalDate received = referral.receivedAt().toLocalDate();
        LocalDate answered = referral.children().stream().map(consents::current).flatMap(Optional::stream).map(Consent::on)
            .reduce(received, (a, b) -> a.isAfter(b) ? a : b);
        boolean today = accepted.equals(moment.today());
        LocalDateTime from = today ? moment.local().toLocalDateTime() : accepted.atStartOfDay();
        return new Paper(answered.isAfter(accepted) ? accepted : answered, accepted, from);
    }
}
