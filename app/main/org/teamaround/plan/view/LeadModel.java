package org.teamaround.plan.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Stated;
import org.teamaround.plan.Doer;
import org.teamaround.plan.Episode;
import org.teamaround.plan.LeadRequest;
import org.teamaround.ui.Named;

/** Who is to lead: a first lead professional, or another one with the reason. */
final class LeadModel {
    final ObjectProperty<Named<Someone>> lead = new SimpleObjectProperty<>(Named.nothing());
    final ObjectProperty<Optional<LocalDate>> from;
    final ObjectProperty<Stated<Boolean>> accepted = new SimpleObjectProperty<>(Stated.notYetAsked());
    final ObjectProperty<Stated<Boolean>> familyPreference = new SimpleObjectProperty<>(Stated.notYetAsked());
    final StringProperty reason = new SimpleStringProperty("");
    final Around around;
    private final PlanActs acts;
    private final boolean changes;

    LeadModel(Around around, PlanActs acts, boolean changes, LocalDate today) {
        this.around = around;
        this.acts = acts;
        this.changes = changes;
        from = new SimpleObjectProperty<>(Optional.of(today));
    }

    Outcome<List<Episode>> save() {
        return new Chosen(acts).one(lead.get()).then(who -> {
            LeadRequest request = new LeadRequest(around.ids(), who.flatMap(LeadModel::worker), from.get(), accepted.get().answer(),
                reason.get(), familyPreference.get().answer());
            return changes ? acts.changeLead().change(request, acts.actor()) : acts.nameLead().name(request, acts.actor());
        });
    }

    private static Optional<PractitionerId> worker(Doer who) {
        return who instanceof Doer.Worker(PractitionerId id) ? Optional.of(id) : Optional.empty();
    }
}
