package org.teamaround.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;

/** Weighs what is known of each child against one question to the gate; leaves no trace. */
final class Weighing {
    private static final String INVITATION = "tac-invitation";
    private final SharingGate.Sources from;
    private final LocalDate today;

    Weighing(SharingGate.Sources from, LocalDate today) {
        this.from = from;
        this.today = today;
    }

    Map<PersonId, Verdict> of(Disclosure asked) {
        Map<PersonId, Verdict> verdicts = new LinkedHashMap<>();
        for (PersonId child : asked.children()) verdicts.put(child, of(asked, child));
        return verdicts;
    }

    private Verdict of(Disclosure asked, PersonId child) {
        Kin kin = asked.recipient() instanceof Recipient.Family to ? from.ties().kin(to.person(), child) : Kin.OTHER;
        boolean restricted = from.ties().hasRestrictedAddress(child);
        Verdict verdict = afterItsDay(asked, child, SharingRules.verdict(asked, from.consents().current(child), kin));
        Verdict whole = verdict.isRefused() || !verdict.cuts().isEmpty() ? lifted(asked, child, verdict) : verdict;
        return restricted ? whole.cut(Set.of(Item.ADDRESS), "consent.cut.restricted-address") : whole;
    }

    private Verdict lifted(Disclosure asked, PersonId child, Verdict verdict) {
        return from.decisions().about(child).stream().filter(d -> d.lifts(child, asked.recipient()) || invites(d, asked, child)).findFirst()
            .map(d -> verdict.lifted(d, asked.items())).orElse(verdict);
    }

    private static boolean invites(SharingDecision decision, Disclosure asked, PersonId child) {
        return asked.what().equals(INVITATION) && decision.kind() == DecisionKind.INVITE && decision.counts() && decision.children().contains(child)
            && decision.with().is(asked.recipient());
    }

    /** Past its last day an agreement counts on, unless somebody said stop (domain.md 4.6). */
    private Verdict afterItsDay(Disclosure asked, PersonId child, Verdict verdict) {
        if (!verdict.restsOnAgreement()) return verdict;
        return answer(child).map(given -> given.kind() == DecisionKind.STOP ? Verdict.refused("consent.problem.stopped", asked.recipient().name(), given.on())
            : verdict.on("consent.basis.continued")).orElse(verdict);
    }

    /** What was answered when an agreement past its day was used: stop holds until another answer, going on for one day. */
    private Optional<SharingDecision> answer(PersonId child) {
        Optional<LocalDate> ended = from.consents().current(child).filter(c -> c.hasExpired(today)).flatMap(Consent::expires);
        return ended.flatMap(day -> from.decisions().about(child).stream()
            .filter(d -> d.kind() == DecisionKind.STOP || d.kind() == DecisionKind.CONTINUE).filter(d -> d.on().isAfter(day)).findFirst())
            .filter(d -> d.kind() == DecisionKind.STOP || d.on().equals(today));
    }

    /** Children whose agreement is past its last day and would be used now: the question of 4.6, one for each. */
    List<Problem> asks(Map<PersonId, Verdict> verdicts) {
        return verdicts.entrySet().stream().filter(e -> e.getValue().restsOnAgreement()).flatMap(e -> ended(e.getKey()).stream()).distinct().toList();
    }

    private Optional<Problem> ended(PersonId child) {
        return from.consents().current(child).filter(c -> c.hasExpired(today)).flatMap(Consent::expires)
            .map(day -> Problem.of("consent.problem.ended", from.ties().name(child), day));
    }

    /** Agencies round the panel's table that the family did not agree to: excluded, or not on the leaflet of its day. */
    Map<PersonId, Set<AgencyId>> leaving(Disclosure asked, Set<PersonId> children) {
        if (!(asked.recipient() instanceof Recipient.PanelMembers to)) return Map.of();
        Map<PersonId, Set<AgencyId>> leaving = new HashMap<>();
        for (PersonId child : children) {
            Set<AgencyId> out = from.consents().current(child).map(c -> leaving(c, to)).orElse(Set.of());
            if (!out.isEmpty()) leaving.put(child, Set.copyOf(out));
        }
        return leaving;
    }

    private Set<AgencyId> leaving(Consent consent, Recipient.PanelMembers to) {
        Optional<PanelLeaflet> leaflet = to.panel().flatMap(panel -> from.leaflets().on(panel, consent.on()));
        Set<AgencyId> out = new HashSet<>();
        for (AgencyId agency : to.agencies()) {
            boolean covered = consent.sharedWith().contains(agency) || leaflet.map(l -> l.agencies().contains(agency)).orElse(true);
            if (consent.excluded().contains(agency) || !covered) out.add(agency);
        }
        return out;
    }
}
