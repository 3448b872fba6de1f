package org.teamaround.correct.store;

import static org.teamaround.database.schema.Tables.BINNED;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.teamaround.correct.BinKind;
import org.teamaround.correct.BinShelf;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.BinnedRecord;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;

/** The bin in the database: people carry the mark themselves, of everything else a row says that it lies there. */
public final class JooqBinShelf implements BinShelf {
    private final Database database;
    private final Gate gate;
    private final Persons persons;
    private final Moment moment;

    public JooqBinShelf(Database database, Gate gate, Persons persons, Moment moment) {
        this.database = database;
        this.gate = gate;
        this.persons = persons;
        this.moment = moment;
    }

    @Override public List<Lying> all() {
        List<Lying> all = new ArrayList<>(persons.binned().stream().map(id -> new Lying(BinKind.PERSON, id.value(), id.value())).toList());
        all.addAll(database.read().selectFrom(BINNED).orderBy(BINNED.ID).fetch(row -> new Lying(BinKind.valueOf(row.getKind()), row.getRecord(), row.getId())));
        return all;
    }

    @Override public boolean holds(BinKind kind, UUID record) {
        if (kind == BinKind.PERSON) return persons.binned().contains(new PersonId(record));
        return database.read().fetchExists(BINNED, BINNED.KIND.eq(kind.name()).and(BINNED.RECORD.eq(record)));
    }

    @Override public void put(BinKind kind, UUID record) {
        if (kind == BinKind.PERSON) persons.bin(new PersonId(record), true);
        else gate.save(new BinnedRecord(Ids.fresh(moment.now()), kind.name(), record));
    }

    @Override public void takeOut(BinKind kind, UUID record) {
        if (kind == BinKind.PERSON) persons.bin(new PersonId(record), false);
        else database.read().select(BINNED.ID).from(BINNED).where(BINNED.RECORD.eq(record)).fetch(BINNED.ID).forEach(id -> gate.remove(BINNED, id));
    }
}
