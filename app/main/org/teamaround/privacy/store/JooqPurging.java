package org.teamaround.privacy.store;

import static org.teamaround.database.schema.Tables.ACCESS_ENTRY;
import static org.teamaround.database.schema.Tables.ACCESS_REQUEST;
import static org.teamaround.database.schema.Tables.DISPOSAL;
import static org.teamaround.database.schema.Tables.DISPOSAL_FILE;
import static org.teamaround.database.schema.Tables.DOCUMENT;
import static org.teamaround.database.schema.Tables.DOCUMENT_SUBJECT;
import static org.teamaround.database.schema.Tables.LEGAL_HOLD;
import static org.teamaround.database.schema.Tables.LIST_VIEW;
import static org.teamaround.database.schema.Tables.PERSON;
import static org.teamaround.database.schema.Tables.REFERRAL;
import static org.teamaround.database.schema.Tables.REFERRAL_CHILD;
import static org.teamaround.database.schema.Tables.RELATIONSHIP;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.Remnants;
import org.teamaround.database.SealedFiles;
import org.teamaround.database.schema.tables.records.DisposalFileRecord;
import org.teamaround.database.schema.tables.records.DisposalRecord;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessLog;
import org.teamaround.journal.AccessQuery;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.privacy.Disposal;
import org.teamaround.privacy.KeptRecords;
import org.teamaround.privacy.Leftovers;
import org.teamaround.privacy.Purging;

/** Takes records out of every table, their words out of the journal, and their files off the disk. */
public final class JooqPurging implements Purging {
    /** Stands for what was typed and not saved: a crash must not leave it behind either. */
    private static final UUID UNSAVED_FORMS = new UUID(0, 0);
    private final Database database;
    private final Gate gate;
    private final SealedFiles files;
    private final AccessLog log;
    private final Leftovers leftovers;
    private final Moment moment;

    public JooqPurging(Database database, Gate gate, SealedFiles files, AccessLog log, Leftovers leftovers, Moment moment) {
        this.database = database;
        this.gate = gate;
        this.files = files;
        this.log = log;
        this.leftovers = leftovers;
        this.moment = moment;
    }

    @Override public Removed remove(UUID disposal, List<Disposal.Line> lines, Actor by) {
        Reach reach = new Reach(database.read());
        lines.forEach(line -> add(reach, line));
        adultsOfNobodyElse(reach);
        List<UUID> going = files(reach);
        Set<String> names = names(reach);
        reach.toBeEmptied().forEach(this::empty);
        Set<UUID> remnants = new Remnants(database).of(reach.ids());
        removeRows(reach);
        remnants.forEach(gate::forget);
        Set<UUID> all = new HashSet<>(reach.ids());
        all.addAll(remnants);
        new Remnants(database).reasons(all).forEach(gate::forget);
        remarks(all);
        views(names);
        going.forEach(file -> toBeRemoved(disposal, file));
        toBeRemoved(disposal, UNSAVED_FORMS);
        database.leaveNothing();
        return new Removed(reach.ids().size(), going.size());
    }

    private void toBeRemoved(UUID disposal, UUID file) {
        gate.save(new DisposalFileRecord(Ids.fresh(moment.now()), disposal, file));
    }

    private void add(Reach reach, Disposal.Line line) {
        switch (line.kind()) {
            case CHILD -> {
                reach.with(PERSON, line.record());
                database.read().select(LEGAL_HOLD.ID).from(LEGAL_HOLD).where(LEGAL_HOLD.ABOUT.eq(line.record())).fetch(LEGAL_HOLD.ID).forEach(id -> reach.with(LEGAL_HOLD, id));
                database.read().select(ACCESS_REQUEST.ID).from(ACCESS_REQUEST).where(ACCESS_REQUEST.ABOUT.eq(line.record())).fetch(ACCESS_REQUEST.ID).forEach(id -> reach.with(ACCESS_REQUEST, id));
            }
            case REFERRAL -> reach.with(REFERRAL, line.record());
            case REQUEST -> reach.with(ACCESS_REQUEST, line.record());
            case MINUTES -> database.read().select(DOCUMENT.ID).from(DOCUMENT).join(DOCUMENT_SUBJECT).on(DOCUMENT_SUBJECT.DOCUMENT.eq(DOCUMENT.ID))
                .where(DOCUMENT_SUBJECT.SUBJECT.eq(line.record())).and(DOCUMENT.KIND.in(KeptRecords.PAPERS_OF_PANELS)).fetch(DOCUMENT.ID).forEach(id -> reach.with(DOCUMENT, id));
        }
    }

    /** A parent is kept as long as any child they are tied to. */
    private void adultsOfNobodyElse(Reach reach) {
        Set<UUID> ties = reach.rows().getOrDefault(RELATIONSHIP, Set.of());
        if (ties.isEmpty()) return;
        for (UUID adult : new LinkedHashSet<>(database.read().select(RELATIONSHIP.RELATIVE).from(RELATIONSHIP).join(PERSON).on(PERSON.ID.eq(RELATIONSHIP.RELATIVE))
                .where(RELATIONSHIP.ID.in(ties)).and(PERSON.KIND.eq("ADULT")).fetch(RELATIONSHIP.RELATIVE))) {
            boolean needed = database.read().select(RELATIONSHIP.ID).from(RELATIONSHIP).where(RELATIONSHIP.RELATIVE.eq(adult).or(RELATIONSHIP.CHILD.eq(adult)))
                .fetch(RELATIONSHIP.ID).stream().anyMatch(tie -> !reach.has(tie));
            if (!needed && !reach.has(adult)) reach.with(PERSON, adult);
        }
    }

    private List<UUID> files(Reach reach) {
        List<UUID> found = new ArrayList<>();
        reach.rows().forEach((table, ids) -> table.fieldStream().filter(f -> f.getType() == UUID.class && f.getName().toLowerCase(Locale.ROOT).endsWith("_file")).forEach(file ->
            database.read().select(file.coerce(UUID.class)).from(table).where(Reach.id(table).in(ids)).and(file.isNotNull()).fetch(0, UUID.class).forEach(found::add)));
        return found;
    }

    private Set<String> names(Reach reach) {
        Set<String> names = new HashSet<>();
        database.read().select(PERSON.GIVEN, PERSON.FAMILY, PERSON.KNOWN_AS).from(PERSON).where(PERSON.ID.in(reach.rows().getOrDefault(PERSON, Set.of()))).fetch()
            .forEach(row -> List.of(row.value1(), row.value2(), row.value3()).stream().filter(name -> name.length() > 1).forEach(names::add));
        return names;
    }

    private void empty(Reach.Pointer pointer, Set<UUID> in) {
        in.forEach(id -> {
            Record changed = pointer.table().newRecord();
            changed.set(Reach.id(pointer.table()), id);
            changed.set(pointer.column(), null);
            gate.save((UpdatableRecord<?>) changed);
        });
    }

    /** Rows before those they name. Where tables name each other, what may be empty is emptied first. */
    private void removeRows(Reach reach) {
        Map<Table<?>, Set<UUID>> left = new java.util.LinkedHashMap<>(reach.rows());
        left.keySet().forEach(table -> reach.inner(table).forEach(pointer -> emptyInner(pointer, left.get(table))));
        while (!left.isEmpty()) {
            List<Table<?>> next = left.keySet().stream().filter(table -> left.keySet().stream().filter(other -> !other.equals(table)).noneMatch(other -> cannotBeWithout(other, table))).toList();
            if (next.isEmpty()) throw new Fault("tables that cannot be without each other", "privacy.purge");
            next.forEach(table -> left.remove(table).forEach(id -> gate.removeForGood(table, id)));
        }
    }

    private void emptyInner(Reach.Pointer pointer, Set<UUID> of) {
        Field<UUID> id = Reach.id(pointer.table());
        empty(pointer, new HashSet<>(database.read().select(id).from(pointer.table()).where(id.in(of)).and(pointer.column().isNotNull()).fetch(id)));
    }

    private static boolean cannotBeWithout(Table<?> table, Table<?> other) {
        return table.getReferences().stream().anyMatch(key -> key.getKey().getTable().equals(other) && key.getFields().stream().noneMatch(f -> f.getDataType().nullable()));
    }

    /** Notes of who saw it keep the ids; what somebody remarked goes. */
    private void remarks(Set<UUID> about) {
        database.read().select(ACCESS_ENTRY.ID, ACCESS_ENTRY.SUBJECT).from(ACCESS_ENTRY).where(ACCESS_ENTRY.REMARK.isNotNull()).and(ACCESS_ENTRY.SUBJECT.isNotNull()).fetch().stream()
            .filter(row -> about.contains(row.value2())).forEach(row -> gate.removeForGood(ACCESS_ENTRY, row.value1()));
    }

    /** Views of lists that were narrowed to one of these names. */
    private void views(Set<String> names) {
        database.read().select(LIST_VIEW.ID, LIST_VIEW.SHAPE).from(LIST_VIEW).fetch().stream()
            .filter(row -> names.stream().anyMatch(name -> row.value2().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))).forEach(row -> gate.removeForGood(LIST_VIEW, row.value1()));
    }

    @Override public void finish() {
        Optional<DisposalRecord> last = database.read().selectFrom(DISPOSAL).where(DISPOSAL.DONE_AT.isNotNull()).orderBy(DISPOSAL.DONE_AT.desc()).limit(1).fetchOptional();
        if (last.isEmpty()) return;
        AccessQuery closedSince = new AccessQuery(Set.of(AccessKind.CLOSED), Optional.empty(), Optional.empty(), Optional.of(last.get().getDoneAt().toInstant()), Optional.empty(), 0, 1);
        if (log.find(closedSince).isEmpty()) database.leaveNothing();
        List<DisposalFileRecord> left = database.read().selectFrom(DISPOSAL_FILE).fetch();
        if (left.isEmpty()) return;
        leftovers.sweep();
        left.forEach(file -> files.remove(file.getFileName()));
        database.inTransaction(Act.of("privacy.purge-files", new Actor(last.get().getAgreedBy(), last.get().getAgreedName(), Set.of())), () -> {
            left.forEach(file -> gate.remove(DISPOSAL_FILE, file.getId()));
            return Outcome.done(true);
        }).orFault();
    }
}
