package org.teamaround.person.store;

import org.junit.jupiter.api.AfterEach;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.person.Persons;
import org.teamaround.person.PersonsContract;

/** What is kept of people answers as the database does. */
class KeptPersonsTest extends PersonsContract {
    private final InMemoryDatabase store = InMemoryDatabase.open();
    private final KeptPersons persons = new KeptPersons(new JooqPersons(store.database(), store.gate(), store.compartments(), store.moment()), store.database());

    @Override protected Persons persons() {
        return persons;
    }

    @Override protected void write(Runnable work) {
        store.write(work);
    }

    @AfterEach void close() {
        store.close();
    }
}
