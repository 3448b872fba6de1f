package org.teamaround.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A family goes to one team: of those that serve where it lives the one that takes its youngest child; where bands overlap, the one that
 * takes more of the children (domain.md part 0 item 11). Teams whose band another child falls in are told.
 */
public final class TeamRules {
    /** Named for an area before serving all, for ages before every age, the lower band first. */
    private static final Comparator<Team> CLOSEST = Comparator.<Team, Boolean>comparing(t -> t.areas().isEmpty()).thenComparing(t -> t.ages().isEmpty())
        .thenComparing(t -> t.ages().map(AgeBand::from).orElse(0)).thenComparing(Team::name);
    private final List<Team> teams;
    private final List<Area> areas;

    /** @param teams,areas those no longer in use count for nothing */
    public TeamRules(List<Team> teams, List<Area> areas) {
        this.teams = teams.stream().filter(Team::active).toList();
        this.areas = areas.stream().filter(Area::active).toList();
    }

    /**
     * @param years    of each child whose age is known, 0 for an unborn baby
     * @param ward     where the family lives; empty when not known or withheld
     * @param postcode as {@code ward}
     */
    public TeamProposal propose(List<Integer> years, String ward, String postcode) {
        List<Team> near = near(ward, postcode);
        Optional<Integer> youngest = years.stream().min(Comparator.naturalOrder());
        List<Team> taking = near.stream().filter(t -> youngest.isEmpty() || t.takes(youngest.get())).toList();
        long most = taking.stream().mapToLong(t -> children(t, years)).max().orElse(0);
        List<Team> best = taking.stream().filter(t -> children(t, years) == most).toList();
        Optional<Team> team = isToss(best, ward, postcode) ? Optional.empty() : best.stream().min(CLOSEST);
        return new TeamProposal(team, youngest, team.map(t -> toldBesides(t, near, years)).orElse(List.of()));
    }

    private static long children(Team team, List<Integer> years) {
        return years.stream().filter(team::takes).count();
    }

    /** Teams of several areas would do, and nobody knows where the family lives: somebody has to choose. */
    private boolean isToss(List<Team> best, String ward, String postcode) {
        return here(ward, postcode).isEmpty() && best.stream().map(t -> Set.copyOf(t.areas())).distinct().count() > 1;
    }

    /** The others to be told when the family goes to {@code chosen}. */
    public List<Team> toldBesides(Team chosen, List<Integer> years, String ward, String postcode) {
        return toldBesides(chosen, near(ward, postcode), years);
    }

    private static List<Team> toldBesides(Team chosen, List<Team> near, List<Integer> years) {
        return near.stream().filter(t -> !t.id().equals(chosen.id())).filter(t -> years.stream().anyMatch(y -> t.takes(y) && !chosen.takes(y))).toList();
    }

    /** Teams of the area the family lives in; where that is in no area, or not known, all of them. */
    private List<Team> near(String ward, String postcode) {
        List<AreaId> here = here(ward, postcode);
        if (here.isEmpty()) return teams;
        return teams.stream().filter(t -> here.stream().anyMatch(t::serves)).toList();
    }

    private List<AreaId> here(String ward, String postcode) {
        return areas.stream().filter(a -> a.covers(ward, postcode)).map(Area::id).toList();
    }
}
