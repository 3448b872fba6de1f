package org.teamaround.find.store;

import static org.teamaround.database.schema.Tables.PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.teamaround.database.Database;
import org.teamaround.find.Entry;
import org.teamaround.find.Sentences;
import org.teamaround.find.Source;
import org.teamaround.kernel.Written;

/** Children and adults as they can be found. Who was merged is found by the names of both; who lies in the bin is not found. */
public final class JooqPeople implements Source {
    private final Database database;
    private final Sentences words;
    private final PeopleTouched touched;

    public JooqPeople(Database database, Sentences words) {
        this.database = database;
        this.words = words;
        touched = new PeopleTouched(database);
    }

    @Override public void each(Consumer<Entry> into) {
        Lots.each(database, PERSON, PERSON.ID, lot -> read(lot).forEach(into));
    }

    @Override public Set<UUID> touched(Written written) {
        return touched.by(written);
    }

    @Override public List<Entry> of(Collection<UUID> ids) {
        List<Entry> entries = new ArrayList<>();
        Lots.of(ids, lot -> entries.addAll(read(lot)));
        return entries;
    }

    private List<Entry> read(List<UUID> lot) {
        PeopleAround around = PeopleAround.read(database.read(), lot);
        PersonEntry entry = new PersonEntry(around, words);
        return database.read().selectFrom(PERSON).where(PERSON.ID.in(lot)).and(PERSON.GONE.eq("")).fetch(entry::of);
    }
}
