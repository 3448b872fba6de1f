package org.teamaround.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Brings out a new version of a panel's leaflet: who sits round its table. Earlier versions count on for families who agreed on them. */
@Needs(Right.SCREEN)
public final class PublishLeaflet {
    private final PanelLeaflets leaflets;
    private final Transactions transactions;
    private final Moment moment;

    public PublishLeaflet(PanelLeaflets leaflets, Transactions transactions, Moment moment) {
        this.leaflets = leaflets;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<PanelLeaflet> publish(UUID panel, LocalDate from, Set<AgencyId> agencies, Actor actor) {
        List<PanelLeaflet> before = leaflets.of(panel);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.SCREEN));
        if (agencies.isEmpty()) problems.add(Problem.at("leaflet.agencies", "consent.problem.leaflet-empty"));
        if (before.stream().anyMatch(l -> !l.from().isBefore(from))) problems.add(Problem.at("leaflet.from", "consent.problem.leaflet-order", before.getFirst().from()));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("consent.publish-leaflet", actor), () -> {
            int version = before.stream().mapToInt(PanelLeaflet::version).max().orElse(0) + 1;
            PanelLeaflet next = new PanelLeaflet(Ids.fresh(moment.now()), panel, version, from, agencies);
            leaflets.save(next);
            return Outcome.done(next);
        });
    }
}
