package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACCESS_ENTRY;
import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.REVISION;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.teamaround.journal.AccessEntry;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.Activities;
import org.teamaround.journal.Activity;
import org.teamaround.journal.ActivityKind;
import org.teamaround.journal.ActivityQuery;
import org.teamaround.journal.Change;
import org.teamaround.journal.PastAct;
import org.teamaround.journal.Touched;

/** Lines of the journal: acts, their notes and what they touched, each asked for once for the whole page. */
public final class JooqActivities implements Activities {
    private static final String NOTE = ACCESS_ENTRY.getName().toLowerCase(java.util.Locale.ROOT);
    private final Database database;

    public JooqActivities(Database database) {
        this.database = database;
    }

    @Override
    public List<Activity> find(ActivityQuery query) {
        DSLContext sql = database.read();
        List<PastAct> acts = new Acts(sql, database.recordKeys(sql)).page(condition(query), query.skip(), query.most());
        List<UUID> ids = acts.stream().map(PastAct::id).toList();
        Map<UUID, List<AccessEntry>> notes = JooqAccessLog.entries(sql, ACCESS_ENTRY.ACT.in(ids)).stream().collect(Collectors.groupingBy(AccessEntry::act));
        Map<UUID, Set<Touched>> touched = touched(sql, ids);
        return acts.stream().map(act -> line(act, notes.getOrDefault(act.id(), List.of()), touched.getOrDefault(act.id(), Set.of()))).toList();
    }

    private static Activity line(PastAct act, List<AccessEntry> notes, Set<Touched> touched) {
        Set<Touched> about = new HashSet<>(touched);
        notes.forEach(note -> note.subject().ifPresent(subject -> about.add(new Touched("", subject))));
        return new Activity(act.id(), act.what(), act.author(), act.authorName(), act.when(), about, notes);
    }

    private static Map<UUID, Set<Touched>> touched(DSLContext sql, Collection<UUID> acts) {
        Map<UUID, Set<Touched>> touched = new HashMap<>();
        sql.selectDistinct(REVISION.ACT, REVISION.RECORD_TABLE, REVISION.RECORD).from(REVISION).where(REVISION.ACT.in(acts))
            .and(REVISION.RECORD_TABLE.ne(NOTE)).forEach(row ->
                touched.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(new Touched(row.value2(), row.value3())));
        return touched;
    }

    private static Condition condition(ActivityQuery query) {
        Condition all = DSL.noCondition();
        if (query.kind().isPresent()) all = all.and(kind(query.kind().get()));
        if (query.author().isPresent()) all = all.and(ACT.AUTHOR.eq(query.author().get()));
        if (query.records().isPresent()) all = all.and(about(query.records().get()));
        if (query.from().isPresent()) all = all.and(ACT.HAPPENED_AT.ge(query.from().get().atOffset(ZoneOffset.UTC)));
        return query.until().isPresent() ? all.and(ACT.HAPPENED_AT.lt(query.until().get().atOffset(ZoneOffset.UTC))) : all;
    }

    private static Condition kind(ActivityKind kind) {
        if (kind.notes().isEmpty()) return ACT.WHAT.notLike(JooqAccessLog.NOTES + "%");
        List<String> codes = AccessKind.of(kind.notes().get()).stream().map(AccessKind::code).toList();
        return ACT.ID.in(DSL.select(ACCESS_ENTRY.ACT).from(ACCESS_ENTRY).where(ACCESS_ENTRY.KIND.in(codes)));
    }

    private static Condition about(Set<UUID> records) {
        return ACT.ID.in(DSL.select(REVISION.ACT).from(REVISION).where(REVISION.RECORD.in(records)))
            .or(ACT.ID.in(DSL.select(ACCESS_ENTRY.ACT).from(ACCESS_ENTRY).where(ACCESS_ENTRY.SUBJECT.in(records))));
    }

    @Override
    public List<Change> changes(UUID act) {
        return new JooqJournal(database).entriesOf(act).stream().filter(entry -> !entry.table().equals(NOTE)).map(entry -> new Change(entry, Rows.isSealed(entry.table(), entry.field()))).toList();
    }

    @Override
    public Map<UUID, String> authors() {
        Map<UUID, String> authors = new HashMap<>();
        database.read().select(ACT.AUTHOR, ACT.AUTHOR_NAME).from(ACT).groupBy(ACT.AUTHOR, ACT.AUTHOR_NAME).orderBy(DSL.max(ACT.CLOCK))
            .forEach(row -> authors.put(row.value1(), row.value2()));
        return authors;
    }
}
