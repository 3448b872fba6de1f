package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Level;
import org.teamaround.referral.ReferralId;

/**
 * One period of work for one child, from acceptance to closure (domain.md 4.3).
 * @param reference    such as E-2026-0007
 * @param referral     absent when it came without one
 * @param allocatedOn  panel or direct acceptance: first contact and initial visit count from it
 * @param contactedOn  first contact with the family; absent until made
 * @param visitedOn    initial visit; absent until made
 * @param leads        lead professionals, newest first
 * @param services     allocated services, as text
 * @param closure      absent while open
 */
public record Episode(EpisodeId id, String reference, PersonId child, Optional<ReferralId> referral, EpisodeState state,
        LocalDate openedOn, Optional<LocalDate> allocatedOn, Optional<LocalDate> contactedOn, Optional<LocalDate> visitedOn,
        Optional<Level> level, List<LeadRole> leads, List<String> services, Optional<Closure> closure) {
    public Episode {
        leads = List.copyOf(leads);
        services = List.copyOf(services);
    }

    public boolean isOpen() {
        return state != EpisodeState.CLOSED;
    }

    /** The lead professional now; absent when there is none. */
    public Optional<LeadRole> lead() {
        return leads.stream().filter(l -> l.to().isEmpty()).findFirst();
    }

    public Episode in(EpisodeState next) {
        return new Episode(id, reference, child, referral, next, openedOn, allocatedOn, contactedOn, visitedOn, level, leads, services,
            closure);
    }

    public Episode allocated(LocalDate on, Optional<Level> need, List<String> more) {
        List<String> all = Stream.concat(services.stream(), more.stream()).distinct().toList();
        return new Episode(id, reference, child, referral, state, openedOn, Optional.of(allocatedOn.orElse(on)), contactedOn, visitedOn,
            need.or(() -> level), leads, all, closure);
    }

    public Episode contacted(LocalDate on) {
        return new Episode(id, reference, child, referral, state, openedOn, allocatedOn, Optional.of(on), visitedOn, level, leads,
            services, closure);
    }

    public Episode visited(LocalDate on) {
        return new Episode(id, reference, child, referral, state, openedOn, allocatedOn, contactedOn, Optional.of(on), level, leads,
            services, closure);
    }

    public Episode at(Optional<Level> need) {
        return new Episode(id, reference, child, referral, state, openedOn, allocatedOn, contactedOn, visitedOn, need.or(() -> level),
            leads, services, closure);
    }

    /** Ends the lead there is and starts the next. */
    public Episode led(LeadRole next) {
        List<LeadRole> all = new ArrayList<>(List.of(next));
        leads.forEach(l -> all.add(l.to().isEmpty() ? l.until(next.from()) : l));
        return new Episode(id, reference, child, referral, state, openedOn, allocatedOn, contactedOn, visitedOn, level, all, services,
            closure);
    }

    /** The newest lead, as answered: replaces it in place. */
    public Episode answered(LeadRole answer) {
        List<LeadRole> all = new ArrayList<>(leads);
        all.set(0, answer);
        return new Episode(id, reference, child, referral, state, openedOn, allocatedOn, contactedOn, visitedOn, level, all, services,
            closure);
    }

    public Episode closed(Closure how) {
        return new Episode(id, reference, child, referral, EpisodeState.CLOSED, openedOn, allocatedOn, contactedOn, visitedOn, level,
            leads, services, Optional.of(how));
    }

    /** The same, opened and allocated on other days: a correction. */
    public Episode opened(LocalDate on, Optional<LocalDate> allocated) {
        return new Episode(id, reference, child, referral, state, on, allocated, contactedOn, visitedOn, level, leads, services, closure);
    }

    /** The same, closed on another day. */
    public Episode closedOn(LocalDate day) {
        return new Episode(id, reference, child, referral, state, openedOn, allocatedOn, contactedOn, visitedOn, level, leads, services,
            closure.map(c -> c.on(day)));
    }

    /** The same, its newest lead from another day on. */
    public Episode ledFrom(LocalDate day) {
        return leads.isEmpty() ? this : answered(leads.getFirst().since(day));
    }

    /** The same for another child. */
    public Episode about(PersonId other) {
        return new Episode(id, reference, other, referral, state, openedOn, allocatedOn, contactedOn, visitedOn, level, leads, services,
            closure);
    }
}
