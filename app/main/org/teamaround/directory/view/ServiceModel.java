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
import javafx.collections.ObservableSet;
import org.teamaround.directory.Access;
import org.teamaround.directory.Alike;
import org.teamaround.directory.Area;
import org.teamaround.directory.Checked;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.LocalServiceId;
import org.teamaround.directory.Need;
import org.teamaround.directory.Offer;
import org.teamaround.directory.Places;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Outcome;
import org.teamaround.ui.Background;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.Text;

/** A local service being entered or changed. */
public final class ServiceModel {
    final StringProperty name = new SimpleStringProperty("");
    final AgencyChoice agency;
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty whatFor = new SimpleStringProperty("");
    final ObservableSet<Need> needs = FXCollections.observableSet();
    final StringProperty forWhom = new SimpleStringProperty("");
    final AgeFields ages = new AgeFields();
    final ObservableSet<Area> areas = FXCollections.observableSet();
    final StringProperty howToReach = new SimpleStringProperty("");
    final StringProperty cost = new SimpleStringProperty("");
    final ObjectProperty<Optional<Places>> places = new SimpleObjectProperty<>(Optional.of(Places.NOT_KNOWN));
    final StringProperty waiting = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> checkedOn = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty checkedBy = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> again = new SimpleObjectProperty<>(Optional.empty());
    final BooleanProperty active = new SimpleBooleanProperty(true);
    final FormAct<LocalService> act;
    final Everything all;
    private final Optional<LocalService> before;
    private final DirectoryActs acts;
    private final Background background;

    /** @param before absent for a new one */
    ServiceModel(Optional<LocalService> before, Everything all, DirectoryActs acts, Background background, Consumer<String> saved) {
        this.before = before;
        this.all = all;
        this.acts = acts;
        this.background = background;
        agency = new AgencyChoice(all.agencies(), acts, before.flatMap(LocalService::agency));
        act = new FormAct<>(background, this::keep, s -> saved.accept(s.name()));
        before.ifPresent(this::show);
    }

    /** What is there already while this one is typed. */
    AlikeModel alike(Text text) {
        LocalServiceId id = before.map(LocalService::id).orElseGet(() -> new LocalServiceId(Ids.fresh(acts.moment().now())));
        Alike alike = acts.same().alike();
        return new AlikeModel(background, name, () -> {
            LocalService now = LocalService.named(id, name.get()).reached(new Access(phone.get(), "", "", Places.NOT_KNOWN, ""));
            return () -> alike.services(now).stream().map(one -> AlikeModel.line(text, one.id(), one.name(), all.agency(one.agency()), alike.why(now, one))).toList();
        }, List.of(phone));
    }

    private void show(LocalService s) {
        name.set(s.name());
        show(s.offer());
        show(s.access());
        checkedOn.set(s.checkedOn());
        checkedBy.set(s.checked().by());
        again.set(s.checked().again());
        active.set(s.active());
    }

    private void show(Offer o) {
        whatFor.set(o.whatFor());
        needs.addAll(o.needs());
        forWhom.set(o.forWhom());
        ages.set(o.ages());
        all.areas().stream().filter(a -> o.areas().contains(a.id())).forEach(areas::add);
    }

    private void show(Access a) {
        phone.set(a.phone());
        howToReach.set(a.how());
        cost.set(a.cost());
        places.set(Optional.of(a.places()));
        waiting.set(a.waiting());
    }

    Optional<LocalService> before() {
        return before;
    }

    boolean isNew() {
        return before.isEmpty();
    }

    private Outcome<LocalService> keep() {
        LocalServiceId id = before.map(LocalService::id).orElseGet(() -> new LocalServiceId(Ids.fresh(acts.moment().now())));
        return agency.keep().then(its -> acts.changeService().change(new LocalService(id, name.get(), its, offer(), new Access(phone.get(), howToReach.get(),
            cost.get(), places.get().orElse(Places.NOT_KNOWN), waiting.get()), checked(), active.get()), acts.actor()));
    }

    private Offer offer() {
        List<Need> inOrder = needs.stream().sorted().toList();
        return new Offer(whatFor.get(), inOrder, forWhom.get(), ages.band(), all.areas().stream().filter(areas::contains).map(Area::id).toList());
    }

    /** Who typed the day of a check made it, unless they name somebody. */
    private Checked checked() {
        String by = checkedOn.get().isPresent() && checkedBy.get().isBlank() ? acts.actor().name() : checkedBy.get();
        return new Checked(checkedOn.get(), by, again.get());
    }
}
