package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.MERGING;
import static org.teamaround.database.schema.Tables.NOT_SAME;
import static org.teamaround.database.schema.Tables.REVISION;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.teamaround.database.Pointers.Pointer;
import org.teamaround.database.schema.tables.records.MergingRecord;
import org.teamaround.database.schema.tables.records.NotSameRecord;
import org.teamaround.database.schema.tables.records.PersonRecord;
import org.teamaround.journal.PastAct;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Mergings;

/** Merging by the journal: what an act moved, the same journal moves back. */
public final class JooqMergings implements Mergings {
    private static final String MERGED = "merged";
    private final Database database;
    private final Gate gate;
    private final Moving moving;
    private final Map<String, Pointers> pointers = new HashMap<>();

    public JooqMergings(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
        moving = new Moving(database, gate);
        pointers.put("person", new Pointers("person", Set.of("person:mother", "document_subject:subject", "relationship:through"),
            Set.of("person_alias", "person_address", "person_whereabouts", "person_reference")));
        pointers.put("practitioner", new Pointers("practitioner", Set.of("person_whereabouts:hand_through"), Set.of()));
        pointers.put("agency", new Pointers("agency", Set.of(), Set.of()));
    }

    @Override public Optional<Merging> of(String what, UUID givenUp) {
        return read(MERGING.WHAT.eq(what).and(MERGING.GIVEN_UP.eq(givenUp))).stream().reduce((_, last) -> last);
    }

    @Override public List<Merging> into(String what, UUID kept) {
        return read(MERGING.WHAT.eq(what).and(MERGING.KEPT.eq(kept)));
    }

    @Override public List<Merging> standing(String what) {
        return read(MERGING.WHAT.eq(what));
    }

    private List<Merging> read(Condition which) {
        return database.read().selectFrom(MERGING).where(which).and(MERGING.PARTED.isFalse()).orderBy(MERGING.MERGED_AT, MERGING.ID).fetch(r ->
            new Merging(r.getId(), r.getWhat(), r.getKept(), r.getGivenUp(), r.getAct(), r.getMergedAt().toInstant(), r.getMergedBy()));
    }

    @Override public Map<String, Integer> referring(String what, UUID record) {
        Map<String, Integer> found = new TreeMap<>();
        pointers(what).others().forEach(pointer -> {
            int rows = database.read().fetchCount(pointer.table(), pointer.column().eq(record));
            if (rows > 0) found.merge(pointer.tableName(), rows, Integer::sum);
        });
        return found;
    }

    @Override public boolean standTogether(String table, UUID one, UUID other) {
        List<Field<UUID>> columns = new ArrayList<>();
        Rows.table(table).fieldStream().filter(f -> f.getType() == UUID.class).forEach(f -> columns.add(f.coerce(UUID.class)));
        Condition names = DSL.falseCondition();
        for (Field<UUID> a : columns) {
            for (Field<UUID> b : columns) names = names.or(a.eq(one).and(b.eq(other)));
        }
        return database.read().fetchExists(Rows.table(table), names);
    }

    @Override public Merging join(String what, UUID kept, UUID givenUp, Actor by) {
        pointers(what).others().forEach(pointer -> moving.over(pointer, givenUp, kept));
        mark(what, givenUp, MERGED, kept);
        MergingRecord row = new MergingRecord(Ids.fresh(database.now()), what, kept, givenUp, database.current("merge").page().act().getId(),
            database.now().atOffset(ZoneOffset.UTC), by.name(), false);
        gate.save(row);
        return of(what, givenUp).orElseThrow();
    }

    /** Of people lists ask their own row; entries of the directory are left out by the merging itself. */
    private void mark(String what, UUID id, String gone, @Nullable UUID kept) {
        if (!what.equals("person")) return;
        PersonRecord row = new PersonRecord();
        row.setId(id);
        row.setGone(gone);
        row.setMergedInto(kept);
        gate.save(row);
    }

    @Override public List<Later> since(Merging merging) {
        List<Later> later = new ArrayList<>(changedSince(merging));
        Set<UUID> moved = touchedBy(merging);
        for (Pointer pointer : pointers(merging.what()).others()) {
            moving.rows(pointer, merging.kept()).stream().map(row -> row.get(Rows.id(pointer.table())))
                .filter(id -> !moved.contains(id) && cameAfter(id, merging)).forEach(id -> later.add(came(pointer, id)));
        }
        later.sort(Comparator.comparing(Later::when).reversed());
        return later;
    }

    private Set<UUID> touchedBy(Merging merging) {
        return new HashSet<>(database.read().selectDistinct(REVISION.RECORD).from(REVISION).where(REVISION.ACT.eq(merging.act())).fetch(REVISION.RECORD));
    }

    /** Ids tell when they were made. */
    private static boolean cameAfter(UUID id, Merging merging) {
        return id.version() == 7 && id.getMostSignificantBits() >>> 16 >= merging.when().toEpochMilli();
    }

    private Later came(Pointer pointer, UUID id) {
        PastAct first = database.read().select(REVISION.ACT).from(REVISION).where(REVISION.RECORD.eq(id)).orderBy(REVISION.CLOCK, REVISION.SEQ).limit(1)
            .fetchOptional(REVISION.ACT).flatMap(new JooqJournal(database).acts()::find).orElseThrow();
        return new Later(pointer.tableName(), id, Set.of(), first.when(), first.authorName());
    }

    private List<Later> changedSince(Merging merging) {
        Set<UUID> records = new HashSet<>(Set.of(merging.kept()));
        pointers(merging.what()).parts().forEach(part -> moving.rows(part, merging.kept()).forEach(row -> records.add(row.get(Rows.id(part.table())))));
        Map<UUID, List<Revision>> byRecord = new JooqJournal(database).revisions().where(REVISION.RECORD.in(records).and(REVISION.CLOCK.gt(clock(merging))))
            .stream().collect(Collectors.groupingBy(Revision::record, LinkedHashMap::new, Collectors.toList()));
        return byRecord.values().stream().map(this::changed).toList();
    }

    private Later changed(List<Revision> of) {
        PastAct act = new JooqJournal(database).acts().find(of.getLast().act()).orElseThrow();
        return new Later(of.getFirst().table(), of.getFirst().record(), of.stream().map(Revision::field).collect(Collectors.toSet()), act.when(), act.authorName());
    }

    private long clock(Merging merging) {
        return database.read().select(ACT.CLOCK).from(ACT).where(ACT.ID.eq(merging.act())).fetchSingle(ACT.CLOCK);
    }

    @Override public void part(Merging merging, Set<Later> going) {
        new PartlyUndone(database).takeBack(merging.act(), Set.of("merging", "compartment", "compartment_key", "compartment_ground", "access_entry"), gate);
        for (Pointer pointer : pointers(merging.what()).others()) {
            Set<UUID> ids = going.stream().filter(l -> l.isNew() && l.table().equals(pointer.tableName())).map(Later::row).collect(Collectors.toSet());
            moving.rows(pointer, merging.kept()).stream().filter(row -> ids.contains(row.get(Rows.id(pointer.table())))).forEach(row -> moving.point(pointer, row, merging.givenUp()));
        }
        mark(merging.what(), merging.givenUp(), "", null);
        MergingRecord row = new MergingRecord();
        row.setId(merging.id());
        row.setParted(true);
        gate.save(row);
    }

    @Override public void putBack(Merging merging, Set<Later> changed) {
        changed.stream().filter(l -> !l.isNew()).forEach(l -> putBack(merging, l));
    }

    private void putBack(Merging merging, Later later) {
        JooqJournal journal = new JooqJournal(database);
        Map<String, Revision> first = new LinkedHashMap<>();
        journal.revisions().where(REVISION.RECORD.eq(later.row()).and(REVISION.CLOCK.ge(clock(merging)))).stream()
            .filter(r -> later.fields().contains(r.field()) && !Rows.isSealed(r.table(), r.field())).forEach(r -> first.putIfAbsent(r.field(), r));
        new UndoSteps(gate).takeBack(List.copyOf(first.values()), journal.replacedBy(List.copyOf(first.values())));
    }

    @Override public Set<UUID> notSame(String what, UUID record) {
        return database.read().selectFrom(NOT_SAME).where(NOT_SAME.WHAT.eq(what)).and(NOT_SAME.ONE_OF_THEM.eq(record).or(NOT_SAME.OTHER_OF_THEM.eq(record)))
            .fetch().stream().map(r -> r.getOneOfThem().equals(record) ? r.getOtherOfThem() : r.getOneOfThem()).collect(Collectors.toSet());
    }

    @Override public void sayNotSame(String what, UUID one, UUID other) {
        if (!notSame(what, one).contains(other)) gate.save(new NotSameRecord(Ids.fresh(database.now()), what, one, other));
    }

    private Pointers pointers(String what) {
        return Objects.requireNonNull(pointers.get(what), what);
    }
}
