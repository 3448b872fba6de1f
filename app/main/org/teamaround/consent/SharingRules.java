package org.teamaround.consent;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.teamaround.directory.AgencyId;

/**
 * The rules of the sharing gate for one child (design section 5, domain.md 4.6, 5.1, 5.3). Plain functions of what is known.
 */
final class SharingRules {
    private static final Set<Item> BEYOND_RECEIPT = EnumSet.complementOf(EnumSet.of(Item.RECEIPT, Item.INITIALS));

    private SharingRules() {}

    /**
     * @param consent    the record in force; absent when nobody was asked
     * @param kin        what the recipient is to the child, when it is family
     */
    static Verdict verdict(Disclosure asked, Optional<Consent> consent, Kin kin) {
        return switch (asked.recipient()) {
            case Recipient.Team ignored -> Verdict.all(asked.items(), "consent.basis.internal");
            case Recipient.ToAgency to -> agency(asked, consent, to);
            case Recipient.Family to -> family(asked, consent, to, kin);
            case Recipient.Referrer to -> referrer(asked, consent, to);
            case Recipient.SendingAuthority ignored ->
                receipt(asked).cut(BEYOND_RECEIPT, "consent.cut.sending-authority");
            case Recipient.PanelMembers ignored -> panel(asked, consent);
        };
    }

    private static Verdict agency(Disclosure asked, Optional<Consent> consent, Recipient.ToAgency to) {
        if (excludes(consent, to.agency())) return Verdict.refused("consent.problem.agency-excluded", to.name());
        if (!allows(consent, to.agency(), asked.purpose())) return refusal(consent, to.name());
        return sensitiveOnlyIfAgreed(Verdict.all(asked.items(), Verdict.AGREEMENT), consent, to.agency());
    }

    private static Verdict referrer(Disclosure asked, Optional<Consent> consent, Recipient.Referrer to) {
        if (to.agency().filter(a -> excludes(consent, a)).isPresent())
            return Verdict.refused("consent.problem.agency-excluded", to.name());
        if (to.ownFamily()) return Verdict.all(asked.items(), "consent.basis.own-record");
        boolean more = to.agency().filter(a -> allows(consent, a, asked.purpose())).isPresent();
        if (!more) return receipt(asked).cut(BEYOND_RECEIPT, "consent.cut.receipt-only");
        return sensitiveOnlyIfAgreed(Verdict.all(asked.items(), Verdict.AGREEMENT), consent, to.agency().orElseThrow());
    }

    private static Verdict family(Disclosure asked, Optional<Consent> consent, Recipient.Family to, Kin kin) {
        boolean excluded = consent.filter(c -> c.scope().excludedPeople().contains(to.person())).isPresent();
        if (excluded || kin == Kin.MUST_NOT_RECEIVE) return Verdict.refused("consent.problem.must-not-receive", to.name());
        boolean gave = consent.flatMap(Consent::giver).filter(to.person()::equals).isPresent();
        if (kin == Kin.CHILD || kin == Kin.RESPONSIBLE || gave) return Verdict.all(asked.items(), "consent.basis.own-record");
        return Verdict.refused("consent.problem.not-responsible", to.name());
    }

    /** The purpose covers the agencies of the panel's members; an excluded one leaves for the item (domain.md 2.g). */
    private static Verdict panel(Disclosure asked, Optional<Consent> consent) {
        boolean covered = consent.filter(c -> c.isGiven() && c.scope().covers(Purpose.PANEL)).isPresent();
        if (!covered) return refusal(consent, asked.recipient().name());
        return Verdict.all(asked.items(), Verdict.AGREEMENT).cut(Set.of(Item.SENSITIVE), "consent.cut.sensitive");
    }

    private static Verdict receipt(Disclosure asked) {
        return Verdict.all(asked.items(), "consent.basis.receipt");
    }

    private static Verdict sensitiveOnlyIfAgreed(Verdict verdict, Optional<Consent> consent, AgencyId agency) {
        boolean agreed = consent.filter(c -> c.state() == ConsentState.GIVEN_FULL || c.sensitiveTo().contains(agency)).isPresent();
        return agreed ? verdict : verdict.cut(Set.of(Item.SENSITIVE), "consent.cut.sensitive");
    }

    /** Named in the consent; or, under a full consent, any agency for a purpose it covers. Expiry alone blocks nothing. */
    static boolean allows(Optional<Consent> consent, AgencyId agency, Optional<Purpose> purpose) {
        return consent.filter(Consent::isGiven).filter(c -> c.scope().coversSharing())
            .filter(c -> !c.excluded().contains(agency))
            .filter(c -> purpose.map(c.purposes()::contains).orElse(true))
            .filter(c -> c.sharedWith().contains(agency) || c.state() == ConsentState.GIVEN_FULL).isPresent();
    }

    private static boolean excludes(Optional<Consent> consent, AgencyId agency) {
        return consent.filter(c -> c.excluded().contains(agency)).isPresent();
    }

    private static Verdict refusal(Optional<Consent> consent, String recipient) {
        return Verdict.refused(switch (consent.map(Consent::state).orElse(ConsentState.REQUESTED)) {
            case REFUSED -> "consent.problem.refused";
            case WITHDRAWN -> "consent.problem.withdrawn";
            case GIVEN_FULL, GIVEN_LIMITED, PARTLY_WITHDRAWN -> "consent.problem.not-covered";
            case REQUESTED, SUPERSEDED, EXPIRED -> "consent.problem.not-recorded";
        }, recipient);
    }
}
