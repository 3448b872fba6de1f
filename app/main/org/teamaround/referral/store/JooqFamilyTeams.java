package org.teamaround.referral.store;

import static org.teamaround.database.schema.Tables.REFERRAL_TEAM;
import static org.teamaround.database.schema.Tables.REFERRAL_TEAM_TOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.ReferralTeamRecord;
import org.teamaround.database.schema.tables.records.ReferralTeamToldRecord;
import org.teamaround.directory.TeamId;
import org.teamaround.referral.FamilyTeam;
import org.teamaround.referral.FamilyTeams;
import org.teamaround.referral.ReferralId;

/** In the database, which team each family went to. */
public final class JooqFamilyTeams implements FamilyTeams {
    private final Database database;
    private final Gate gate;

    public JooqFamilyTeams(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<FamilyTeam> of(ReferralId referral) {
        return choices(REFERRAL_TEAM.REFERRAL.eq(referral.value())).stream().findFirst();
    }

    @Override public List<FamilyTeam> all() {
        return choices(DSL.noCondition());
    }

    @Override public void save(FamilyTeam choice) {
        UUID id = Columns.line(choice.referral().value(), "team", 0);
        gate.save(new ReferralTeamRecord(id, choice.referral().value(), choice.team().value(), choice.reason(), choice.on(), choice.by()));
        List<ReferralTeamToldRecord> rows = new ArrayList<>();
        for (FamilyTeam.Other other : choice.others()) rows.add(new ReferralTeamToldRecord(Columns.line(id, "told", rows.size()), id, rows.size(),
            other.team().value(), other.told().orElse(null), other.by()));
        gate.replaceChildren(REFERRAL_TEAM_TOLD, REFERRAL_TEAM_TOLD.REFERRAL_TEAM, id, rows);
    }

    private List<FamilyTeam> choices(Condition which) {
        Map<UUID, List<FamilyTeam.Other>> others = database.read().selectFrom(REFERRAL_TEAM_TOLD)
            .where(REFERRAL_TEAM_TOLD.REFERRAL_TEAM.in(DSL.select(REFERRAL_TEAM.ID).from(REFERRAL_TEAM).where(which))).orderBy(REFERRAL_TEAM_TOLD.LINE_NO)
            .fetchGroups(REFERRAL_TEAM_TOLD.REFERRAL_TEAM, r -> new FamilyTeam.Other(new TeamId(r.getTeam()), Optional.ofNullable(r.getToldOn()), r.getToldBy()));
        return database.read().selectFrom(REFERRAL_TEAM).where(which).orderBy(REFERRAL_TEAM.ID).fetch(r -> new FamilyTeam(new ReferralId(r.getReferral()),
            new TeamId(r.getTeam()), r.getReason(), r.getGivenOn(), r.getGivenBy(), others.getOrDefault(r.getId(), List.of())));
    }
}
