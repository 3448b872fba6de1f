package org.teamaround.harness.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Recipient;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/** Says anew, from domain.md 4.6, 5.1 and 5.3 alone, what must never be read by whom. */
final class Oracle {
    private final Family family;
    private final Map<PersonId, Consent> agreed;

    Oracle(Family family, Map<PersonId, Consent> agreed) {
        this.family = family;
        this.agreed = agreed;
    }

    /** Whether such a paper must not be made at all for this recipient. */
    boolean mustRefuse(Kind kind, Recipient to, List<PersonId> about) {
        return about.stream().map(agreed::get).anyMatch(c -> switch (to) {
            case Recipient.ToAgency(AgencyId agency, String name) -> !mayHave(c, agency, kind.purpose());
            case Recipient.Referrer from -> from.agency().filter(a -> !mayHave(c, a, kind.purpose())).isPresent();
            case Recipient.Family member -> c.scope().excludedPeople().contains(member.person());
            case Recipient.SendingAuthority authority -> true;
            case Recipient.Team team -> false;
            case Recipient.PanelMembers members -> false;
        });
    }

    /** Words that may stand nowhere in it. */
    List<String> forbidden(Kind kind, Recipient to, List<PersonId> about) {
        List<String> words = new ArrayList<>();
        if (family.hidden()) words.addAll(family.places());
        if (kind == Kind.FEEDBACK) words.addAll(family.names());
        boolean panel = kind == Kind.AGENDA || kind == Kind.PANEL_MINUTES;
        boolean nobodyAgreed = about.stream().map(agreed::get).noneMatch(c -> given(c) && c.scope().coversSharing() && c.purposes().contains(Purpose.PANEL));
        if (panel && nobodyAgreed) words.addAll(family.names());
        if (to instanceof Recipient.ToAgency) about.stream().map(agreed::get).flatMap(c -> c.excluded().stream()).distinct()
            .forEach(agency -> words.addAll(waysTo(agency)));
        return words;
    }

    /** What leads to an agency that must not be told stays with the team. */
    private List<String> waysTo(AgencyId agency) {
        return family.program().people().practitioners.all().stream().filter(p -> p.agency().equals(java.util.Optional.of(agency))).map(p -> p.phone())
            .filter(phone -> !phone.isBlank()).toList();
    }

    private static boolean mayHave(Consent c, AgencyId agency, Purpose purpose) {
        if (!given(c) || !c.scope().coversSharing() || c.excluded().contains(agency) || !c.purposes().contains(purpose)) return false;
        return c.state() == ConsentState.GIVEN_FULL || c.sharedWith().contains(agency);
    }

    private static boolean given(Consent c) {
        return c.state() == ConsentState.GIVEN_FULL || c.state() == ConsentState.GIVEN_LIMITED || c.state() == ConsentState.PARTLY_WITHDRAWN;
    }
}
