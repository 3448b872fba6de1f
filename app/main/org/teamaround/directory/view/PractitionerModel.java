package org.teamaround.directory.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Agency;
import org.teamaround.directory.CafRole;
import org.teamaround.directory.Contact;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;

/** A practitioner being entered or changed. */
public final class PractitionerModel {
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty jobTitle = new SimpleStringProperty("");
    final AgencyChoice agency;
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty secureEmail = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> cafTrained = new SimpleObjectProperty<>(Optional.empty());
    final BooleanProperty inLeadPool = new SimpleBooleanProperty();
    final BooleanProperty cafLead = new SimpleBooleanProperty();
    final BooleanProperty active = new SimpleBooleanProperty(true);
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Optional<Practitioner> before;
    private final DirectoryActs acts;
    private final Background background;
    private final Consumer<String> saved;

    /** @param before absent for a new one */
    public PractitionerModel(Optional<Practitioner> before, List<Agency> agencies, DirectoryActs acts, Background background, Consumer<String> saved) {
        this.before = before;
        this.acts = acts;
        this.background = background;
        this.saved = saved;
        agency = new AgencyChoice(agencies, acts, before.flatMap(Practitioner::agency));
        before.ifPresent(p -> {
            name.set(p.name());
            jobTitle.set(p.jobTitle());
            phone.set(p.phone());
            secureEmail.set(p.secureEmail());
            cafTrained.set(p.cafTrained());
            inLeadPool.set(p.inLeadPool());
            cafLead.set(p.cafLead());
            active.set(p.active());
        });
    }

    boolean isNew() {
        return before.isEmpty();
    }

    void save() {
        background.run(this::keep, outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(practitioner -> saved.accept(practitioner.name()));
        });
    }

    private Outcome<Practitioner> keep() {
        PractitionerId id = before.map(Practitioner::id).orElseGet(() -> new PractitionerId(Ids.fresh(acts.moment().now())));
        return agency.keep().then(its -> acts.changePractitioner().change(typed(id, its), acts.actor()));
    }

    private Practitioner typed(PractitionerId id, Optional<AgencyId> its) {
        Practitioner known = before.orElseGet(() -> Practitioner.named(id, ""));
        return known.called(name.get()).working(jobTitle.get(), its).reached(new Contact(phone.get(), secureEmail.get(), known.contact().address()))
            .may(new CafRole(cafTrained.get(), inLeadPool.get(), cafLead.get())).inUse(active.get());
    }
}
