package org.teamaround.panel.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Problem;
import org.teamaround.panel.CountsFrom;
import org.teamaround.panel.PanelMember;
import org.teamaround.panel.PanelSeries;
import org.teamaround.panel.SeriesDraft;
import org.teamaround.ui.Background;
import org.teamaround.ui.Named;

/** A panel series being set up or changed. */
public final class SeriesModel {
    private static final int FORTNIGHT = 14;
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<Optional<DayOfWeek>> weekday = new SimpleObjectProperty<>(Optional.of(DayOfWeek.TUESDAY));
    final ObjectProperty<Optional<LocalTime>> time = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty place = new SimpleStringProperty("");
    final ObjectProperty<Optional<Integer>> everyDays = new SimpleObjectProperty<>(Optional.of(FORTNIGHT));
    final ObjectProperty<Optional<LocalDate>> first = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Integer>> deadlineDays = new SimpleObjectProperty<>(Optional.of(PanelSeries.USUAL_DEADLINE_DAYS));
    final ObjectProperty<Optional<CountsFrom>> countsFrom = new SimpleObjectProperty<>(Optional.of(CountsFrom.RECEIPT));
    final ObjectProperty<Named<Practitioner>> chair = new SimpleObjectProperty<>(Named.nothing());
    final ObjectProperty<Named<Practitioner>> viceChair = new SimpleObjectProperty<>(Named.nothing());
    final ObservableList<MemberModel> members = FXCollections.observableArrayList();
    final ObjectProperty<Optional<Integer>> maxDeferrals = new SimpleObjectProperty<>(Optional.of(PanelSeries.USUAL_MAX_DEFERRALS));
    final ObjectProperty<Optional<Integer>> ageFrom = new SimpleObjectProperty<>(Optional.of(0));
    final ObjectProperty<Optional<Integer>> ageTo = new SimpleObjectProperty<>(Optional.of(PanelSeries.OLDEST));
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    final ObservableList<Practitioner> practitioners = FXCollections.observableArrayList();
    final ObservableList<Agency> agencies = FXCollections.observableArrayList();
    private final Optional<PanelSeries> before;
    private boolean known;
    private Runnable onceKnown = () -> { };
    private final PanelActs acts;
    private final Background background;
    private final Consumer<String> saved;

    /** @param before absent for a new one */
    public SeriesModel(Optional<PanelSeries> before, PanelActs acts, Background background, Consumer<String> saved) {
        this.before = before;
        this.acts = acts;
        this.background = background;
        this.saved = saved;
        before.ifPresent(this::fill);
        background.run(() -> KnownPeople.read(acts), this::know);
    }

    private void know(KnownPeople people) {
        practitioners.setAll(people.practitioners());
        agencies.setAll(people.agencies());
        before.ifPresent(s -> {
            chair.set(people.named(s.chair()));
            viceChair.set(people.named(s.viceChair()));
            s.members().forEach(m -> members.add(member(m, people)));
        });
        known();
    }

    /** When the people and dates to choose from are read: the form shows only then. */
    void onceKnown(Runnable step) {
        if (known) step.run();
        else onceKnown = step;
    }

    private void known() {
        known = true;
        onceKnown.run();
    }

    boolean isNew() {
        return before.isEmpty();
    }

    private void fill(PanelSeries s) {
        name.set(s.name());
        weekday.set(Optional.of(s.weekday()));
        time.set(Optional.of(s.time()));
        place.set(s.place());
        everyDays.set(Optional.of(s.everyDays()));
        first.set(Optional.of(s.first()));
        deadlineDays.set(Optional.of(s.deadlineDays()));
        countsFrom.set(Optional.of(s.countsFrom()));
        maxDeferrals.set(Optional.of(s.maxDeferrals()));
        ageFrom.set(Optional.of(s.ageFrom()));
        ageTo.set(Optional.of(s.ageTo()));
    }

    private static MemberModel member(PanelMember m, KnownPeople people) {
        MemberModel model = new MemberModel();
        model.name.set(people.named(Optional.of(m.practitioner())));
        model.agency.set(people.agencyOf(m.practitioner()));
        model.substitute.set(m.substitute());
        return model;
    }

    void save() {
        SeriesDraft draft = typed();
        background.run(() -> acts.setUpSeries().setUp(draft, acts.actor()), outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(series -> saved.accept(series.name()));
        });
    }

    private SeriesDraft typed() {
        return new SeriesDraft(before.map(PanelSeries::id), name.get(), weekday.get().orElse(DayOfWeek.TUESDAY), time.get(), place.get(),
            everyDays.get().orElse(0), first.get(), deadlineDays.get().orElse(0), countsFrom.get().orElse(CountsFrom.RECEIPT),
            Typed.name(chair.get()), Typed.name(viceChair.get()), members.stream().map(MemberModel::typed).toList(),
            maxDeferrals.get().orElse(PanelSeries.USUAL_MAX_DEFERRALS), ageFrom.get().orElse(0), ageTo.get().orElse(PanelSeries.OLDEST));
    }
}
