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
import org.teamaround.directory.Access;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Checked;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.LocalServiceId;
import org.teamaround.directory.Offer;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;

/** A local service being entered or changed. */
public final class ServiceModel {
    final StringProperty name = new SimpleStringProperty("");
    final AgencyChoice agency;
    final StringProperty whatFor = new SimpleStringProperty("");
    final StringProperty forWhom = new SimpleStringProperty("");
    final StringProperty howToReach = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> checkedOn = new SimpleObjectProperty<>(Optional.empty());
    final BooleanProperty active = new SimpleBooleanProperty(true);
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Optional<LocalService> before;
    private final DirectoryActs acts;
    private final Background background;
    private final Consumer<String> saved;

    /** @param before absent for a new one */
    public ServiceModel(Optional<LocalService> before, List<Agency> agencies, DirectoryActs acts, Background background, Consumer<String> saved) {
        this.before = before;
        this.acts = acts;
        this.background = background;
        this.saved = saved;
        agency = new AgencyChoice(agencies, acts, before.flatMap(LocalService::agency));
        before.ifPresent(s -> {
            name.set(s.name());
            whatFor.set(s.whatFor());
            forWhom.set(s.forWhom());
            howToReach.set(s.howToReach());
            checkedOn.set(s.checkedOn());
            active.set(s.active());
        });
    }

    boolean isNew() {
        return before.isEmpty();
    }

    void save() {
        background.run(this::keep, outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(service -> saved.accept(service.name()));
        });
    }

    private Outcome<LocalService> keep() {
        LocalServiceId id = before.map(LocalService::id).orElseGet(() -> new LocalServiceId(Ids.fresh(acts.moment().now())));
        return agency.keep().then(its -> acts.changeService().change(typed(id, its), acts.actor()));
    }

    private LocalService typed(LocalServiceId id, Optional<AgencyId> its) {
        LocalService known = before.orElseGet(() -> LocalService.named(id, ""));
        Offer o = known.offer();
        Access a = known.access();
        return new LocalService(id, name.get(), its, new Offer(whatFor.get(), o.needs(), forWhom.get(), o.ages(), o.areas()),
            new Access(a.phone(), howToReach.get(), a.cost(), a.places(), a.waiting()),
            new Checked(checkedOn.get(), known.checked().by(), known.checked().again()), active.get());
    }
}
