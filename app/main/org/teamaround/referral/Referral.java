package org.teamaround.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.Need;
import org.teamaround.person.PersonId;

/**
 * A request for a service for one child or several (domain.md 2.f).
 * @param reference  such as R-2026-0014
 * @param receivedAt when it came, to the minute
 * @param level      the referrer's view of the level of need
 * @param consentAsked whether the family knows of the referral and was asked; the consent itself lies in {@code consent}
 * @param acceptedOn when accepted for panel or direct; absent before
 * @param screening  absent until screened
 * @param settlement present when it ended otherwise: withdrawn, duplicate, redirected
 * @param transfer   present when a case comes from another authority
 */
public record Referral(ReferralId id, String reference, ReferralState state, ReferralKind kind, Method how, ZonedDateTime receivedAt,
        Referrer referrer, List<PersonId> children, Story story, Optional<Level> level, boolean consentAsked, String consentNotAskedWhy,
        Optional<LocalDate> acceptedOn, Optional<Screening> screening, Optional<Settlement> settlement, Optional<TransferIn> transfer) {
    public Referral {
        children = List.copyOf(children);
    }

    public LocalDate receivedOn() {
        return receivedAt.toLocalDate();
    }

    /** Day it ended without being taken; absent while open or taken. */
    public Optional<LocalDate> settledOn() {
        return settlement.map(Settlement::on).or(() -> state == ReferralState.NOT_ACCEPTED ? screening.map(Screening::on) : Optional.empty());
    }

    public String reason() { return story.reason(); }

    public List<Need> needs() { return story.needs(); }

    public String askedFor() { return story.askedFor(); }

    public boolean isTransferIn() { return transfer.isPresent(); }

    /** For another child too, such as a twin of whom nobody knew before the birth. */
    public Referral joinedBy(PersonId child) {
        List<PersonId> all = new ArrayList<>(children);
        all.add(child);
        return new Referral(id, reference, state, kind, how, receivedAt, referrer, all, story, level, consentAsked, consentNotAskedWhy,
            acceptedOn, screening, settlement, transfer);
    }

    Referral in(ReferralState next) {
        return new Referral(id, reference, next, kind, how, receivedAt, referrer, children, story, level, consentAsked, consentNotAskedWhy,
            acceptedOn, screening, settlement, transfer);
    }

    Referral screened(ReferralState next, Screening decision, Optional<LocalDate> accepted) {
        return new Referral(id, reference, next, kind, how, receivedAt, referrer, children, story, level, consentAsked, consentNotAskedWhy,
            accepted, Optional.of(decision), settlement, transfer);
    }

    Referral settled(ReferralState next, Settlement end) {
        return new Referral(id, reference, next, kind, how, receivedAt, referrer, children, story, level, consentAsked, consentNotAskedWhy,
            acceptedOn, screening, Optional.of(end), transfer);
    }

    /** The same, received at another time: a correction. */
    public Referral cameAt(ZonedDateTime at) {
        return new Referral(id, reference, state, kind, how, at, referrer, children, story, level, consentAsked, consentNotAskedWhy,
            acceptedOn, screening, settlement, transfer);
    }

    /** The same, screened on another day; accepted then too, where it was accepted at the screening. Not for one that was not screened. */
    public Referral screenedOn(LocalDate day) {
        Screening was = screening.orElseThrow();
        Optional<LocalDate> accepted = acceptedOn.map(on -> on.equals(was.on()) ? day : on);
        return new Referral(id, reference, state, kind, how, receivedAt, referrer, children, story, level, consentAsked, consentNotAskedWhy,
            accepted, Optional.of(was.on(day)), settlement, transfer);
    }

    /** The same, handed over on another day. Not for one that was not transferred in. */
    public Referral arrivedOn(LocalDate day) {
        return new Referral(id, reference, state, kind, how, receivedAt, referrer, children, story, level, consentAsked, consentNotAskedWhy,
            acceptedOn, screening, settlement, transfer.map(t -> t.arrivedOn(day)));
    }

    /** The same about other children. */
    public Referral about(List<PersonId> others) {
        return new Referral(id, reference, state, kind, how, receivedAt, referrer, others, story, level, consentAsked, consentNotAskedWhy,
            acceptedOn, screening, settlement, transfer);
    }
}
