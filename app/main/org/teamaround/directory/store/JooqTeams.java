package org.teamaround.directory.store;

import static org.teamaround.database.schema.Tables.TEAM;
import static org.teamaround.database.schema.Tables.TEAM_AREA;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.TeamAreaRecord;
import org.teamaround.database.schema.tables.records.TeamRecord;
import org.teamaround.directory.AreaId;
import org.teamaround.directory.DirectoryRules;
import org.teamaround.directory.Team;
import org.teamaround.directory.TeamId;
import org.teamaround.directory.Teams;

/** Teams in the database. */
public final class JooqTeams implements Teams {
    private final Database database;
    private final Gate gate;

    public JooqTeams(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<Team> find(TeamId id) {
        return teams(TEAM.ID.eq(id.value())).stream().findFirst();
    }

    @Override public Optional<Team> named(String name) {
        return teams(DSL.lower(TEAM.NAME).eq(DirectoryRules.key(name))).stream().findFirst();
    }

    @Override public List<Team> all() {
        return teams(DSL.noCondition()).stream().sorted(Comparator.comparing(t -> DirectoryRules.key(t.name()))).toList();
    }

    @Override public void save(Team t) {
        gate.save(new TeamRecord(t.id().value(), t.name(), Codes.of(t.agency()), Codes.from(t.ages()), Codes.to(t.ages()), Codes.of(t.leader()),
            t.phone(), t.active()));
        List<TeamAreaRecord> rows = new ArrayList<>();
        for (AreaId area : t.areas())
            rows.add(new TeamAreaRecord(Codes.line(t.id().value(), "area", rows.size()), t.id().value(), rows.size(), area.value()));
        gate.replaceChildren(TEAM_AREA, TEAM_AREA.TEAM, t.id().value(), rows);
    }

    private List<Team> teams(Condition which) {
        Map<UUID, List<UUID>> areas = database.read().selectFrom(TEAM_AREA).where(TEAM_AREA.TEAM.in(DSL.select(TEAM.ID).from(TEAM).where(which)))
            .orderBy(TEAM_AREA.LINE_NO).fetchGroups(TEAM_AREA.TEAM, TEAM_AREA.AREA);
        return database.read().selectFrom(TEAM).where(which).orderBy(TEAM.ID)
            .fetch(r -> team(r, areas.getOrDefault(r.getId(), List.of()).stream().map(AreaId::new).toList()));
    }

    private static Team team(TeamRecord r, List<AreaId> areas) {
        return new Team(new TeamId(r.getId()), r.getName(), Codes.agency(r.getAgency()), Codes.ages(r.getAgeFrom(), r.getAgeTo()), areas,
            Codes.practitioner(r.getLeader()), r.getPhone(), r.getActive());
    }
}
