package org.teamaround.correct.store;

import static org.teamaround.database.schema.Tables.MOVED_RECORD;
import static org.teamaround.database.schema.Tables.MOVED_RECORD_CHILD;

import java.util.List;
import java.util.UUID;
import org.teamaround.correct.MovedKind;
import org.teamaround.correct.MovedRecord;
import org.teamaround.correct.MovedRecords;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.MovedRecordChildRecord;
import org.teamaround.database.schema.tables.records.MovedRecordRecord;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonId;

/** Moves in the database: a row each, with one line for the child it left and one for the child it went to. */
public final class JooqMovedRecords implements MovedRecords {
    private final Database database;
    private final Gate gate;
    private final Moment moment;

    public JooqMovedRecords(Database database, Gate gate, Moment moment) {
        this.database = database;
        this.gate = gate;
        this.moment = moment;
    }

    @Override public List<MovedRecord> of(PersonId child) {
        return database.read().select(MOVED_RECORD.fields()).from(MOVED_RECORD).join(MOVED_RECORD_CHILD).on(MOVED_RECORD_CHILD.MOVED.eq(MOVED_RECORD.ID))
            .where(MOVED_RECORD_CHILD.CHILD.eq(child.value())).orderBy(MOVED_RECORD.ID.desc()).fetchInto(MOVED_RECORD).stream().map(this::moved).toList();
    }

    private MovedRecord moved(MovedRecordRecord row) {
        List<UUID> children = database.read().select(MOVED_RECORD_CHILD.CHILD).from(MOVED_RECORD_CHILD).where(MOVED_RECORD_CHILD.MOVED.eq(row.getId()))
            .orderBy(MOVED_RECORD_CHILD.LINE_NO).fetch(MOVED_RECORD_CHILD.CHILD);
        return new MovedRecord(row.getId(), MovedKind.valueOf(row.getKind()), row.getRecord(), new PersonId(children.getFirst()), new PersonId(children.getLast()));
    }

    @Override public void save(MovedRecord moved) {
        gate.save(new MovedRecordRecord(moved.id(), moved.kind().name(), moved.record()));
        gate.save(new MovedRecordChildRecord(Ids.fresh(moment.now()), moved.id(), 0, moved.from().value()));
        gate.save(new MovedRecordChildRecord(Ids.fresh(moment.now()), moved.id(), 1, moved.to().value()));
    }
}
