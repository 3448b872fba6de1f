package org.teamaround.panel.store;

import static org.teamaround.database.schema.Tables.PANEL_SERIES;
import static org.teamaround.database.schema.Tables.PANEL_SERIES_MEMBER;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.PanelSeriesMemberRecord;
import org.teamaround.database.schema.tables.records.PanelSeriesRecord;
import org.teamaround.directory.PractitionerId;
import org.teamaround.panel.CountsFrom;
import org.teamaround.panel.PanelMember;
import org.teamaround.panel.PanelSeries;
import org.teamaround.panel.PanelSeriesId;

/** A series and its members as rows. */
final class SeriesRows {
    private SeriesRows() {}

    static void save(Gate gate, PanelSeries s) {
        gate.save(new PanelSeriesRecord(s.id().value(), s.name(), s.weekday().getValue(), s.time(), s.place(), s.everyDays(), s.first(),
            s.deadlineDays(), s.countsFrom().name(), Codes.id(s.chair()), Codes.id(s.viceChair()), s.maxDeferrals(), s.quorum(), s.ageFrom(),
            s.ageTo(), s.active()));
        List<PanelSeriesMemberRecord> rows = new ArrayList<>();
        for (PanelMember m : s.members()) {
            int line = rows.size() + 1;
            rows.add(new PanelSeriesMemberRecord(Codes.row("series-member", s.id().value(), line), s.id().value(), line,
                m.practitioner().value(), m.substitute()));
        }
        gate.replaceChildren(PANEL_SERIES_MEMBER, PANEL_SERIES_MEMBER.SERIES_ID, s.id().value(), rows);
    }

    private static PanelSeries read(PanelSeriesRecord r, List<PanelMember> members) {
        return new PanelSeries(new PanelSeriesId(r.getId()), r.getName(), DayOfWeek.of(r.getWeekday()), r.getStartsAt(), r.getPlace(),
            r.getEveryDays(), r.getFirstDate(), r.getDeadlineDays(), CountsFrom.valueOf(r.getCountsFrom()),
            Optional.ofNullable(r.getChair()).map(PractitionerId::new), Optional.ofNullable(r.getViceChair()).map(PractitionerId::new),
            members, r.getMaxDeferrals(), r.getQuorum(), r.getAgeFrom(), r.getAgeTo(), r.getActive());
    }

    /** In order of name. */
    static List<PanelSeries> where(DSLContext sql, Condition which) {
        Map<UUID, List<PanelMember>> members = sql.selectFrom(PANEL_SERIES_MEMBER)
            .where(PANEL_SERIES_MEMBER.SERIES_ID.in(DSL.select(PANEL_SERIES.ID).from(PANEL_SERIES).where(which)))
            .orderBy(PANEL_SERIES_MEMBER.LINE_NO).fetchGroups(PANEL_SERIES_MEMBER.SERIES_ID,
                r -> new PanelMember(new PractitionerId(r.getPractitioner()), r.getSubstitute()));
        return sql.selectFrom(PANEL_SERIES).where(which).orderBy(PANEL_SERIES.NAME)
            .fetch(r -> read(r, members.getOrDefault(r.getId(), List.of())));
    }
}
