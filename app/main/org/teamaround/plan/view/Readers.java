package org.teamaround.plan.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.teamaround.consent.Consent;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Preview;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.SharingGate;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Episode;
import org.teamaround.plan.form.PlanDesk;

/** For whom a paper about these children may be printed today; the sharing gate decides. */
public final class Readers {
    private final Consents consents;
    private final Agencies agencies;
    private final SharingGate gate;
    private final PlanShelf shelf;

    public Readers(Consents consents, Agencies agencies, SharingGate gate, PlanShelf shelf) {
        this.consents = consents;
        this.agencies = agencies;
        this.gate = gate;
        this.shelf = shelf;
    }

    /** @param team how the team's own copy is called; it comes first */
    List<Recipient> of(List<Episode> around, String team) {
        List<Recipient> all = new ArrayList<>(List.of(new Recipient.Team(team)));
        shelf.family(around).forEach((id, words) -> all.add(new Recipient.Family(id, shelf.name(id))));
        Set<AgencyId> told = new LinkedHashSet<>();
        around.forEach(e -> consents.current(e.child()).filter(Consent::isGiven).ifPresent(c -> told.addAll(c.sharedWith())));
        told.stream().flatMap(id -> agencies.find(id).stream()).sorted((one, other) -> one.name().compareTo(other.name()))
            .forEach(a -> all.add(new Recipient.ToAgency(a.id(), a.name())));
        return all.stream().filter(to -> gate.wouldRefuse(PlanDesk.asked("delivery-plan", around, to)).isEmpty()).toList();
    }

    /** What a paper about these children would hold for one reader; without a trace. */
    Outcome<Preview> preview(List<Episode> around, Recipient to, Actor actor) {
        return gate.preview(PlanDesk.asked("delivery-plan", around, to), actor);
    }

    String name(PersonId child) {
        return shelf.name(child);
    }
}
