package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Area;
import org.teamaround.directory.AreaId;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Team;
import org.teamaround.directory.TeamId;
import org.teamaround.kernel.Id;
import org.teamaround.kernel.Moment;
import org.teamaround.ui.Text;

/**
 * The whole directory as read at one moment; names in it are empty where there is nobody.
 * @param teamsUsed whether teams, areas and bands are switched on
 */
record Everything(List<Agency> agencies, List<Practitioner> practitioners, List<LocalService> services, List<Area> areas, List<Team> teams, boolean teamsUsed) {
    static final Everything NOTHING = new Everything(List.of(), List.of(), List.of(), List.of(), List.of(), false);

    String agency(Optional<AgencyId> id) {
        return name(agencies, Agency::id, Agency::name, id);
    }

    String practitioner(Optional<PractitionerId> id) {
        return name(practitioners, Practitioner::id, Practitioner::name, id);
    }

    String area(AreaId id) {
        return name(areas, Area::id, Area::name, Optional.of(id));
    }

    String team(Optional<TeamId> id) {
        return name(teams, Team::id, Team::name, id);
    }

    StaffWords words(Moment moment, Text text) {
        return new StaffWords(id -> practitioners.stream().filter(p -> p.id().equals(id)).findFirst(),
            id -> agencies.stream().filter(a -> a.id().equals(id)).findFirst(), moment, text);
    }

    OfferWords offers(Text text) {
        return new OfferWords(text, this::area);
    }

    List<Practitioner> staff() {
        return practitioners.stream().filter(Practitioner::active).toList();
    }

    List<Area> areasInUse() {
        return areas.stream().filter(Area::active).toList();
    }

    List<Team> teamsInUse() {
        return teams.stream().filter(Team::active).toList();
    }

    private static <T> String name(List<T> all, Function<T, ? extends Id> id, Function<T, String> name, Optional<? extends Id> wanted) {
        return wanted.flatMap(w -> all.stream().filter(one -> id.apply(one).equals(w)).findFirst()).map(name).orElse("");
    }
}
