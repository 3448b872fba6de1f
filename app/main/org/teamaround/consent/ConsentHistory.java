package org.teamaround.consent;

import java.time.LocalDate;
import java.util.List;

/** The records of one child as they show on a day: which the young person's own answer took the place of, and which ran out. */
public final class ConsentHistory {
    private final List<Consent> all;
    private final LocalDate today;

    /** @param all of one child */
    public ConsentHistory(List<Consent> all, LocalDate today) {
        this.all = List.copyOf(all);
        this.today = today;
    }

    public ConsentState state(Consent consent) {
        if (supersededByOwn(consent)) return ConsentState.SUPERSEDED;
        boolean replaced = all.stream().anyMatch(next -> next.supersedes().filter(consent.id()::equals).isPresent());
        return !replaced && consent.hasExpired(today) ? ConsentState.EXPIRED : consent.state();
    }

    private boolean supersededByOwn(Consent consent) {
        return consent.isGiven() && consent.givenBy() == ConsentGiver.PARENTAL_RESPONSIBILITY && all.stream()
            .anyMatch(next -> next.supersedes().filter(consent.id()::equals).isPresent() && next.givenBy() != ConsentGiver.PARENTAL_RESPONSIBILITY
                && next.withdrawal().isEmpty() && next.state() != ConsentState.REQUESTED);
    }
}
