package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Answer;
import org.teamaround.directory.Area;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Team;
import org.teamaround.kernel.Id;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
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
    private final MergeDoors merges;

    EntryDoors(Desk desk, DirectoryModel model) {
        this.desk = desk;
        this.model = model;
        acts = new PractitionerDoors(desk, model, this::afresh);
        teams = new TeamDoors(desk, model.acts(), model::all);
        merges = new MergeDoors(desk, model, this::afresh, this::afresh);
    }

    void agency(Optional<Agency> agency) {
        desk.navigator().open(form(agency), at(AGENCY, agency.map(Agency::id)));
    }

    private void afresh(Agency agency) {
        desk.navigator().replace(form(Optional.of(agency)), at(AGENCY, Optional.of(agency.id())));
    }

    private AgencyScreen form(Optional<Agency> agency) {
        AgencyModel form = new AgencyModel(agency, model.acts(), desk.background(), this::saved);
        AlikePanel alike = alike(form.alike(desk.text()), agency.map(a -> id -> merges.agency(a, Optional.of(id))),
            id -> agency(model.all().agencies().stream().filter(a -> a.id().value().equals(id)).findFirst()));
        return new AgencyScreen(desk, form, alike, agency.map(a -> () -> merges.agency(a, Optional.empty())));
    }

    void practitioner(Optional<Practitioner> who) {
        desk.navigator().open(person(who), at(PRACTITIONER, who.map(Practitioner::id)));
    }

    private PractitionerScreen person(Optional<Practitioner> who) {
        PractitionerModel form = new PractitionerModel(who, model.all(), model.acts(), acts.words(), desk.background(), this::saved);
        AlikePanel alike = alike(form.alike(desk.text()), who.map(p -> id -> merges.practitioner(form.kept.get().orElse(p), Optional.of(id))),
            id -> practitioner(model.all().practitioners().stream().filter(p -> p.id().value().equals(id)).findFirst()));
        return new PractitionerScreen(desk, form, acts, alike, p -> merges.practitioner(p, Optional.empty()));
    }

    /** Beside a new entry the other is opened instead; one that is there already is compared with it. */
    private AlikePanel alike(AlikeModel like, Optional<Consumer<UUID>> compare, Consumer<UUID> open) {
        Action use = compare.isPresent() ? Action.of("likely.compare", () -> { }).needs(Right.CORRECT) : Action.of("directory.alike.open", () -> { }).needs(Right.READ);
        return new AlikePanel(desk, like, use, compare.orElse(open));
    }

    /** Somebody moved: their form is made anew over what is true now. */
    private void afresh(Practitioner who) {
        desk.navigator().replace(person(Optional.of(who)), at(PRACTITIONER, Optional.of(who.id())));
    }

    void service(Optional<LocalService> service) {
        ServiceModel form = new ServiceModel(service, model.all(), model.acts(), desk.background(), this::saved);
        AlikePanel alike = alike(form.alike(desk.text()), Optional.empty(), id -> service(model.all().services().stream().filter(s -> s.id().value().equals(id)).findFirst()));
        desk.navigator().open(new ServiceScreen(desk, form, alike, this::checked), at(SERVICE, service.map(LocalService::id)));
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
        boolean mine = Stream.of(AGENCY, PRACTITIONER, SERVICE, TeamDoors.TEAM, TeamDoors.AREA, PractitionerDoors.AWAY, PractitionerDoors.BACK, PractitionerDoors.MOVE,
            MergeDoors.AGENCY, MergeDoors.PRACTITIONER)
            .anyMatch(place::isAt);
        if (mine) model.load(all -> open(place, all));
        return mine;
    }

    private void open(Bookmark place, Everything all) {
        if (merges.reopen(place, all)) return;
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
