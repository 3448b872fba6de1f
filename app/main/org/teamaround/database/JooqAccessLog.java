package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACCESS_ENTRY;
import static org.teamaround.database.schema.Tables.ACT;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.teamaround.database.schema.tables.records.AccessEntryRecord;
import org.teamaround.journal.AccessEntry;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessLog;
import org.teamaround.journal.AccessQuery;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Outcome;

/** Notes go through the gate; who and when are the act's, so that a note costs few entries of the journal. */
public final class JooqAccessLog implements AccessLog {
    /** Acts of these names are nothing but a note. */
    static final String NOTES = "access.";
    private final Database database;
    private final Gate gate;

    public JooqAccessLog(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override
    public void note(AccessKind kind, Optional<UUID> subject, Optional<String> remark, Actor by) {
        database.inTransaction(new Act(NOTES + kind.code(), by, Optional.empty()), () -> {
            UUID act = database.current("access.note").page().act().getId();
            gate.save(row(act, kind, subject, remark));
            return Outcome.done(true);
        }).orFault();
    }

    private AccessEntryRecord row(UUID act, AccessKind kind, Optional<UUID> subject, Optional<String> remark) {
        AccessEntryRecord row = new AccessEntryRecord();
        row.setId(Ids.fresh(database.now()));
        row.setAct(act);
        row.setKind(kind.code());
        subject.ifPresent(row::setSubject);
        remark.ifPresent(row::setRemark);
        return row;
    }

    @Override
    public List<AccessEntry> find(AccessQuery query) {
        return entries(database.read(), condition(query), query.skip(), query.most());
    }

    static List<AccessEntry> entries(DSLContext sql, Condition condition) {
        return entries(sql, condition, 0, Integer.MAX_VALUE);
    }

    private static List<AccessEntry> entries(DSLContext sql, Condition condition, int skip, int most) {
        return sql.select(ACCESS_ENTRY.fields()).select(ACT.AUTHOR, ACT.AUTHOR_NAME, ACT.HAPPENED_AT)
            .from(ACCESS_ENTRY).join(ACT).on(ACT.ID.eq(ACCESS_ENTRY.ACT)).where(condition)
            .orderBy(ACT.CLOCK.desc(), ACCESS_ENTRY.ID.desc()).limit(most).offset(skip).fetch(JooqAccessLog::entry);
    }

    private static Condition condition(AccessQuery query) {
        Condition all = DSL.noCondition();
        if (!query.kinds().isEmpty()) all = all.and(ACCESS_ENTRY.KIND.in(query.kinds().stream().map(AccessKind::code).toList()));
        if (query.author().isPresent()) all = all.and(ACT.AUTHOR.eq(query.author().get()));
        if (query.subject().isPresent()) all = all.and(ACCESS_ENTRY.SUBJECT.eq(query.subject().get()));
        if (query.from().isPresent()) all = all.and(ACT.HAPPENED_AT.ge(query.from().get().atOffset(ZoneOffset.UTC)));
        return query.until().isPresent() ? all.and(ACT.HAPPENED_AT.lt(query.until().get().atOffset(ZoneOffset.UTC))) : all;
    }

    private static AccessEntry entry(Record row) {
        return new AccessEntry(row.get(ACCESS_ENTRY.ID), row.get(ACCESS_ENTRY.ACT), AccessKind.of(row.get(ACCESS_ENTRY.KIND)),
            Optional.ofNullable(row.get(ACCESS_ENTRY.SUBJECT)), Optional.ofNullable(row.get(ACCESS_ENTRY.REMARK)), row.get(ACT.AUTHOR),
            row.get(ACT.AUTHOR_NAME), row.get(ACT.HAPPENED_AT).toInstant());
    }
}
