package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Area;
import org.teamaround.directory.AreaId;
import org.teamaround.directory.Team;
import org.teamaround.directory.TeamId;
import org.teamaround.kernel.Id;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;

/** The forms of teams and areas, for a team leader where teams are used. */
final class TeamDoors {
    static final String TEAM = "directory-team";
    static final String AREA = "directory-area";
    private final Desk desk;
    private final DirectoryActs acts;
    private final Supplier<Everything> all;

    TeamDoors(Desk desk, DirectoryActs acts, Supplier<Everything> all) {
        this.desk = desk;
        this.acts = acts;
        this.all = all;
    }

    void team(Optional<Team> before) {
        Team team = before.orElseGet(() -> Team.named(new TeamId(Ids.fresh(acts.moment().now())), ""));
        StringProperty name = new SimpleStringProperty(team.name());
        StringProperty phone = new SimpleStringProperty(team.phone());
        AgencyChoice agency = new AgencyChoice(all.get().agencies(), acts, team.agency());
        AgeFields ages = new AgeFields();
        ages.set(team.ages());
        ObservableSet<Area> areas = FXCollections.observableSet();
        all.get().areas().stream().filter(a -> team.areas().contains(a.id())).forEach(areas::add);
        StaffChoice leader = new StaffChoice(all.get().staff(), acts, all.get().words(acts.moment(), desk.text())).set(team.leader());
        BooleanProperty active = new SimpleBooleanProperty(team.active());
        open(TEAM, "directory.team", before.isPresent(), team.id(), form -> {
            form.text("name", name);
            form.text("phone", phone).optional();
            ages.lay(form);
            if (!all.get().areasInUse().isEmpty()) form.ticks("areas", areas, all.get().areasInUse(), Area::name);
            leader.lay(form, "leader");
            form.suggest("agency", agency.chosen, FXCollections.observableArrayList(agency.known), Agency::name).optional();
            if (before.isPresent()) form.tick("active", active);
        }, () -> agency.keep().then(its -> leader.keep().then(who -> acts.changeTeam().change(new Team(team.id(), name.get(), its, ages.band(),
            all.get().areas().stream().filter(areas::contains).map(Area::id).toList(), who, phone.get(), active.get()), acts.actor()))), Team::name);
    }

    void area(Optional<Area> before) {
        Area area = before.orElseGet(() -> Area.named(new AreaId(Ids.fresh(acts.moment().now())), ""));
        StringProperty name = new SimpleStringProperty(area.name());
        StringProperty wards = new SimpleStringProperty(String.join("\n", area.wards()));
        StringProperty postcodes = new SimpleStringProperty(String.join("\n", area.postcodes()));
        StaffChoice manager = new StaffChoice(all.get().staff(), acts, all.get().words(acts.moment(), desk.text())).set(area.manager());
        BooleanProperty active = new SimpleBooleanProperty(area.active());
        open(AREA, "directory.area", before.isPresent(), area.id(), form -> {
            form.text("name", name);
            manager.lay(form, "manager");
            form.longText("wards", wards).optional();
            form.longText("postcodes", postcodes).optional();
            if (before.isPresent()) form.tick("active", active);
        }, () -> manager.keep().then(who -> acts.changeArea().change(new Area(area.id(), name.get(), lines(wards), lines(postcodes), who, active.get()), acts.actor())),
            Area::name);
    }

    private static List<String> lines(StringProperty typed) {
        return typed.get().lines().toList();
    }

    private <T> void open(String place, String keys, boolean known, Id id, Consumer<Form> lay, Supplier<Outcome<T>> act,
            Function<T, String> name) {
        FormAct<T> saves = new FormAct<>(desk.background(), act, kept -> {
            desk.navigator().finish();
            desk.navigator().say(desk.text().of("directory.saved", name.apply(kept)));
        });
        String title = keys + (known ? ".title" : ".new");
        desk.navigator().open(new EntryScreen(desk, keys, title, Right.SETTINGS, lay, saves), known ? Bookmark.of(place).with(DirectoryScreen.ID, id) : Bookmark.of(place));
    }
}
