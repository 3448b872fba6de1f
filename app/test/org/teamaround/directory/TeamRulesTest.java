package org.teamaround.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamRulesTest {
    private final Area north = new Area(new AreaId(new UUID(0, 1)), "North", List.of("Fairbrook"), List.of("ZZ99 1"), Optional.empty(), true);
    private final Area south = new Area(new AreaId(new UUID(0, 2)), "South", List.of("Mill End"), List.of("ZZ9"), Optional.empty(), true);
    private final Team younger = team(1, "North 0-11", 0, 11, north);
    private final Team older = team(2, "North 11-19", 11, 19, north);
    private final Team southern = team(3, "South 0-19", 0, 19, south);
    private final TeamRules rules = new TeamRules(List.of(younger, older, southern), List.of(north, south));

    @Test void aFamilyGoesByItsYoungestChildAndTheOtherTeamIsTold() {
        TeamProposal proposal = rules.propose(List.of(14, 3), "", "ZZ99 1AA");
        assertThat(proposal.team()).contains(younger);
        assertThat(proposal.youngest()).contains(3);
        assertThat(proposal.told()).containsExactly(older);
    }

    @Test void whereBandsOverlapTheTeamOfMoreChildrenTakesThem() {
        assertThat(rules.propose(List.of(11, 15), "fairbrook", "").team()).as("both take the youngest, one takes both").contains(older);
        assertThat(rules.propose(List.of(11, 15), "fairbrook", "").told()).as("it takes them all").isEmpty();
        assertThat(rules.propose(List.of(11), "Fairbrook", "").team()).as("the lower band").contains(younger);
    }

    @Test void anotherTeamOfTheAreaMayBeChosenAndTheFirstIsTold() {
        assertThat(rules.toldBesides(older, List.of(14, 3), "Fairbrook", "")).containsExactly(younger);
    }

    @Test void whereTheFamilyLivesDecides() {
        assertThat(rules.propose(List.of(3), "", "ZZ9 4AB").team()).contains(southern);
        assertThat(rules.propose(List.of(3), "", "zz99 1ab").team()).contains(younger);
        assertThat(rules.propose(List.of(3), "", "").team()).as("nobody knows where: somebody has to choose").isEmpty();
        assertThat(rules.propose(List.of(22), "Fairbrook", "").team()).as("too old for all").isEmpty();
    }

    @Test void whoIsNotInUseTakesNobody() {
        Team gone = new Team(younger.id(), younger.name(), younger.agency(), younger.ages(), younger.areas(), younger.leader(), "", false);
        assertThat(new TeamRules(List.of(gone, older), List.of(north)).propose(List.of(3), "Fairbrook", "").team()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ZZ99, ZZ99 1AA, true", "ZZ9, ZZ99 1AA, false", "ZZ99 1, zz991ab, true", "ZZ99 1, ZZ99 2AB, false", "ZZ99 1AA, ZZ991AA, true", "ZZ9 9, ZZ99 1AA, false",
        "ZZ99, '', false"})
    void aPostcodeBeginsByItsParts(String start, String postcode, boolean begins) {
        assertThat(PostcodeStart.of(start).begins(postcode)).isEqualTo(begins);
    }

    private static Team team(int id, String name, int from, int to, Area area) {
        return new Team(new TeamId(new UUID(1, id)), name, Optional.empty(), Optional.of(new AgeBand(from, to)), List.of(area.id()), Optional.empty(), "", true);
    }
}
