package org.teamaround.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonId;

/** Answers how the consent for a child stands, today or on a day. */
public final class ConsentStanding {
    /** Worst first: a family stands as its weakest child does. */
    private static final List<Standing> WEAKEST_FIRST = List.of(Standing.REFUSED, Standing.WITHDRAWN, Standing.NOT_ASKED,
        Standing.REQUESTED, Standing.EXPIRED, Standing.LIMITED, Standing.FULL);
    private final Consents consents;
    private final Moment moment;

    public ConsentStanding(Consents consents, Moment moment) {
        this.consents = consents;
        this.moment = moment;
    }

    public Standing today(PersonId child) {
        return of(consents.current(child), moment.today());
    }

    /** Reads these children's consents in few questions, so that asking for each is cheap. */
    public void readTogether(Collection<PersonId> children) {
        consents.of(children);
    }

    public Standing on(PersonId child, LocalDate day) {
        List<Consent> until = consents.of(child).stream().filter(c -> !c.on().isAfter(day)).toList();
        Set<ConsentId> replaced = until.stream().flatMap(c -> c.supersedes().stream()).collect(Collectors.toSet());
        return of(until.stream().filter(c -> !replaced.contains(c.id())).findFirst(), day);
    }

    /** The weakest of the children's standings; NOT_ASKED for nobody. */
    public Standing ofAll(Collection<PersonId> children) {
        return children.stream().map(this::today).min(Comparator.comparing(WEAKEST_FIRST::indexOf)).orElse(Standing.NOT_ASKED);
    }

    private static Standing of(Optional<Consent> consent, LocalDate day) {
        if (consent.filter(c -> c.hasExpired(day)).isPresent()) return Standing.EXPIRED;
        return consent.map(c -> switch (c.state()) {
            case REQUESTED -> Standing.REQUESTED;
            case GIVEN_FULL -> Standing.FULL;
            case GIVEN_LIMITED, PARTLY_WITHDRAWN -> Standing.LIMITED;
            case REFUSED -> Standing.REFUSED;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case SUPERSEDED, EXPIRED -> Standing.EXPIRED;
        }).orElse(Standing.NOT_ASKED);
    }
}
