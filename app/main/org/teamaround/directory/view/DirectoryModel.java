package org.teamaround.directory.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Area;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Team;
import org.teamaround.kernel.Outcome;
import org.teamaround.ui.Background;

/** The lists of the directory; those no longer in use only when asked for. */
public final class DirectoryModel {
    final ObservableList<Agency> agencies = FXCollections.observableArrayList();
    final ObservableList<Practitioner> practitioners = FXCollections.observableArrayList();
    final ObservableList<LocalService> services = FXCollections.observableArrayList();
    final ObservableList<Team> teams = FXCollections.observableArrayList();
    final ObservableList<Area> areas = FXCollections.observableArrayList();
    final BooleanProperty withRetired = new SimpleBooleanProperty();
    private final DirectoryActs acts;
    private final Background background;
    private Everything all = Everything.NOTHING;

    public DirectoryModel(DirectoryActs acts, Background background) {
        this.acts = acts;
        this.background = background;
        withRetired.subscribe(this::show);
    }

    void load(Consumer<Everything> then) {
        background.run(acts.shelf()::read, found -> {
            all = found;
            show();
            then.accept(found);
        });
    }

    private void show() {
        agencies.setAll(shown(all.agencies(), Agency::active));
        practitioners.setAll(shown(all.practitioners(), Practitioner::active));
        services.setAll(shown(all.services(), LocalService::active));
        teams.setAll(shown(all.teams(), Team::active));
        areas.setAll(shown(all.areas(), Area::active));
    }

    private <T> List<T> shown(List<T> entries, Predicate<T> active) {
        return entries.stream().filter(active.or(entry -> withRetired.get())).toList();
    }

    /** Somebody made sure today that this entry is true. */
    void checked(LocalService service, Consumer<Outcome<LocalService>> then) {
        background.run(() -> acts.markChecked().today(service.id(), acts.actor()), then);
    }

    boolean isStale(LocalService service) {
        return acts.shelf().isStale(service);
    }

    Everything all() {
        return all;
    }

    DirectoryActs acts() {
        return acts;
    }
}
