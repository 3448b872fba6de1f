package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Answer;
import org.teamaround.directory.Area;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Team;
import org.teamaround.kernel.Id;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;

/** From an entry of the directory to its form, and back to it after the window was locked. */
final class EntryDoors {
    static final String AGENCY = "directory-agency";
    static final String PRACTITIONER = "directory-practitioner";
    static final String SERVICE = "directory-service";
    private final Desk desk;
    private final DirectoryModel model;
    private final PractitionerDoors acts;
    private final TeamDoors teams;

    EntryDoors(Desk desk, DirectoryModel model) {
        this.desk = desk;
        this.model = model;
        acts = new PractitionerDoors(desk, model, this::afresh);
        teams = new TeamDoors(desk, model.acts(), model::all);
    }

    void agency(Optional<Agency> agency) {
        desk.navigator().open(new AgencyScreen(desk, new AgencyModel(agency, model.acts(), desk.background(), this::saved)), at(AGENCY, agency.map(Agency::id)));
    }

    void practitioner(Optional<Practitioner> who) {
        desk.navigator().open(form(who), at(PRACTITIONER, who.map(Practitioner::id)));
    }

    private PractitionerScreen form(Optional<Practitioner> who) {
        PractitionerModel form = new PractitionerModel(who, model.all(), model.acts(), acts.words(), desk.background(), this::saved);
        return new PractitionerScreen(desk, form, acts);
    }

    /** Somebody moved: their form is made anew over what is true now. */
    private void afresh(Practitioner who) {
        desk.navigator().replace(form(Optional.of(who)), at(PRACTITIONER, Optional.of(who.id())));
    }

    void service(Optional<LocalService> service) {
        ServiceModel form = new ServiceModel(service, model.all(), model.acts(), desk.background(), this::saved);
        desk.navigator().open(new ServiceScreen(desk, form, this::checked), at(SERVICE, service.map(LocalService::id)));
    }

    private void checked(LocalService service) {
        model.checked(service, outcome -> outcome.handle(s -> {
            desk.navigator().finish();
            desk.navigator().say(desk.text().of("directory.checked", s.name()));
        }, problems -> problems.stream().findFirst().ifPresent(p -> desk.navigator().say(desk.text().of(p)))));
    }

    void team(Optional<Team> team) {
        teams.team(team);
    }

    void area(Optional<Area> area) {
        teams.area(area);
    }

    void answer(Answer answer) {
        switch (answer) {
            case Answer.Specialist s -> practitioner(Optional.of(s.who()));
            case Answer.Offered o -> service(Optional.of(o.service()));
        }
    }

    /** The form of an entry, without the lists before it. */
    boolean reopen(Bookmark place) {
        boolean mine = Stream.of(AGENCY, PRACTITIONER, SERVICE, TeamDoors.TEAM, TeamDoors.AREA, PractitionerDoors.AWAY, PractitionerDoors.BACK, PractitionerDoors.MOVE)
            .anyMatch(place::isAt);
        if (mine) model.load(all -> open(place, all));
        return mine;
    }

    private void open(Bookmark place, Everything all) {
        Optional<Practitioner> who = named(place, all.practitioners(), Practitioner::id);
        switch (place.place()) {
            case AGENCY -> agency(named(place, all.agencies(), Agency::id));
            case SERVICE -> service(named(place, all.services(), LocalService::id));
            case TeamDoors.TEAM -> team(named(place, all.teams(), Team::id));
            case TeamDoors.AREA -> area(named(place, all.areas(), Area::id));
            case PractitionerDoors.AWAY -> who.ifPresent(p -> acts.away(p, now -> { }));
            case PractitionerDoors.BACK -> who.ifPresent(p -> acts.back(p, now -> { }));
            case PractitionerDoors.MOVE -> who.ifPresent(acts::move);
            default -> practitioner(who);
        }
    }

    private static <T> Optional<T> named(Bookmark place, List<T> all, Function<T, ? extends Id> id) {
        return all.stream().filter(one -> place.names(DirectoryScreen.ID, id.apply(one))).findFirst();
    }

    private static Bookmark at(String place, Optional<? extends Id> id) {
        return id.map(known -> Bookmark.of(place).with(DirectoryScreen.ID, known)).orElseGet(() -> Bookmark.of(place));
    }

    private void saved(String name) {
        desk.navigator().finish();
        desk.navigator().say(desk.text().of("directory.saved", name));
    }
}
