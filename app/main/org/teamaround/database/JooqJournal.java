package org.teamaround.database;

import static org.teamaround.database.schema.Tables.REVISION;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.teamaround.journal.Change;
import org.teamaround.journal.Entry;
import org.teamaround.journal.Journal;
import org.teamaround.journal.PastAct;

/** The journal as it lies in the database. */
public final class JooqJournal implements Journal {
    private final Database database;

    public JooqJournal(Database database) {
        this.database = database;
    }

    @Override
    public List<Entry> historyOf(UUID record) {
        return entries(revisions().ofRecord(record));
    }

    @Override
    public List<Change> historyOf(UUID record, String table, Set<String> lines) {
        PastLines past = new PastLines(database.read(), revisions());
        Set<UUID> records = new LinkedHashSet<>(List.of(record));
        lines.forEach(line -> records.addAll(past.of(line, table, record)));
        return entries(revisions().where(REVISION.RECORD.in(records))).stream()
            .map(entry -> new Change(entry, Rows.isSealed(entry.table(), entry.field()))).toList();
    }

    @Override
    public List<Entry> entriesOf(UUID act) {
        return entries(revisions().ofAct(act));
    }

    @Override
    public List<PastAct> recentActs(int most) {
        return acts().newest(DSL.noCondition(), most);
    }

    Revisions revisions() {
        DSLContext sql = database.read();
        return new Revisions(sql, database.recordKeys(sql));
    }

    Acts acts() {
        DSLContext sql = database.read();
        return new Acts(sql, database.recordKeys(sql));
    }

    private List<Entry> entries(List<Revision> revisions) {
        Map<UUID, PastAct> acts = new HashMap<>();
        Map<UUID, Revision> earlier = replacedBy(revisions);
        return revisions.stream().map(revision -> {
            PastAct act = acts.computeIfAbsent(revision.act(), id -> acts().find(id).orElseThrow());
            Optional<Revision> before = revision.parents().stream().map(earlier::get).findFirst();
            return new Entry(act, revision.table(), revision.record(), revision.field(), before.flatMap(Revision::value), revision.value(),
                revision.erased() || before.map(Revision::erased).orElse(false));
        }).toList();
    }

    /** The revisions these ones replaced, by id. */
    Map<UUID, Revision> replacedBy(List<Revision> revisions) {
        return revisions().byId(revisions.stream().flatMap(revision -> revision.parents().stream()).collect(Collectors.toSet()));
    }
}
