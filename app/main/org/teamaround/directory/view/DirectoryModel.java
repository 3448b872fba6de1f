package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.Practitioner;
import org.teamaround.ui.Background;

/** The three lists of the directory; those no longer in use only when asked for. */
public final class DirectoryModel {
    record Everything(List<Agency> agencies, List<Practitioner> practitioners, List<LocalService> services) {}

    final ObservableList<Agency> agencies = FXCollections.observableArrayList();
    final ObservableList<Practitioner> practitioners = FXCollections.observableArrayList();
    final ObservableList<LocalService> services = FXCollections.observableArrayList();
    final BooleanProperty withRetired = new SimpleBooleanProperty();
    private final DirectoryActs acts;
    private final Background background;
    private Everything all = new Everything(List.of(), List.of(), List.of());

    public DirectoryModel(DirectoryActs acts, Background background) {
        this.acts = acts;
        this.background = background;
        withRetired.subscribe(this::show);
    }

    void load() {
        load(found -> { });
    }

    void load(Consumer<Everything> then) {
        background.run(() -> new Everything(acts.agencies().all(), acts.practitioners().all(), acts.services().all()), found -> {
            all = found;
            show();
            then.accept(found);
        });
    }

    private void show() {
        agencies.setAll(shown(all.agencies(), Agency::active));
        practitioners.setAll(shown(all.practitioners(), Practitioner::active));
        services.setAll(shown(all.services(), LocalService::active));
    }

    private <T> List<T> shown(List<T> entries, Predicate<T> active) {
        Stream<T> kept = entries.stream().filter(active.or(entry -> withRetired.get()));
        return kept.toList();
    }

    /** Empty when there is none. */
    String agencyName(Optional<AgencyId> id) {
        return id.flatMap(wanted -> all.agencies().stream().filter(a -> a.id().equals(wanted)).findFirst()).map(Agency::name).orElse("");
    }

    List<Agency> allAgencies() {
        return all.agencies();
    }

    DirectoryActs acts() {
        return acts;
    }
}
