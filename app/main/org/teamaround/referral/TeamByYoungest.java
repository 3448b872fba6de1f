package org.teamaround.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.teamaround.directory.Areas;
import org.teamaround.directory.Team;
import org.teamaround.directory.TeamProposal;
import org.teamaround.directory.TeamRules;
import org.teamaround.directory.Teams;
import org.teamaround.person.Address;
import org.teamaround.person.Age;
import org.teamaround.person.Person;
import org.teamaround.person.Persons;
import org.teamaround.person.Place;
import org.teamaround.kernel.Stated;

/**
 * The team a referral's family would go to: by its youngest child's age and by where the family lives. A restricted address says nothing
 * here, since the team would tell the area.
 */
public final class TeamByYoungest {
    private final Teams teams;
    private final Areas areas;
    private final Persons persons;

    public TeamByYoungest(Teams teams, Areas areas, Persons persons) {
        this.teams = teams;
        this.areas = areas;
        this.persons = persons;
    }

    /** @param on the day the ages are taken on */
    public TeamProposal propose(Referral referral, LocalDate on) {
        Place.Told home = home(referral);
        return rules().propose(years(referral, on), home.ward(), home.postcode());
    }

    /** Who is told when the family goes to this team. */
    public List<Team> toldBesides(Team chosen, Referral referral, LocalDate on) {
        Place.Told home = home(referral);
        return rules().toldBesides(chosen, years(referral, on), home.ward(), home.postcode());
    }

    private TeamRules rules() {
        return new TeamRules(teams.all(), areas.all());
    }

    private List<Integer> years(Referral referral, LocalDate on) {
        return children(referral).flatMap(c -> years(c, on)).toList();
    }

    private static Stream<Integer> years(Person child, LocalDate on) {
        if (child.isUnborn()) return Stream.of(0);
        OptionalInt years = Age.of(child.birth(), on).years();
        return years.isPresent() ? Stream.of(years.getAsInt()) : Stream.empty();
    }

    private Place.Told home(Referral referral) {
        if (children(referral).flatMap(c -> present(c).stream()).anyMatch(Address::restricted)) return Place.NOWHERE;
        return children(referral).flatMap(c -> present(c).stream()).flatMap(a -> a.told().stream()).findFirst().orElse(Place.NOWHERE);
    }

    private static List<Address> present(Person child) {
        return child.addresses().stream().map(Stated::answer).flatMap(Optional::stream).filter(a -> a.to().isEmpty()).toList();
    }

    private Stream<Person> children(Referral referral) {
        return referral.children().stream().map(persons::find).flatMap(Optional::stream);
    }
}
