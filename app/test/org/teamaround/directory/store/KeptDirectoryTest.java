package org.teamaround.directory.store;

import org.junit.jupiter.api.AfterEach;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Areas;
import org.teamaround.directory.DirectoryContract;
import org.teamaround.directory.LocalServices;
import org.teamaround.directory.Practitioners;
import org.teamaround.directory.Teams;

/** What is kept of the directory answers as the database does. */
class KeptDirectoryTest extends DirectoryContract {
    private final InMemoryDatabase store = InMemoryDatabase.open();
    private final KeptAgencies agencies = new KeptAgencies(new JooqAgencies(store.database(), store.gate()), store.database());
    private final KeptPractitioners practitioners = new KeptPractitioners(new JooqPractitioners(store.database(), store.gate()),
        store.database());

    @Override protected Agencies agencies() {
        return agencies;
    }

    @Override protected Practitioners practitioners() {
        return practitioners;
    }

    @Override protected LocalServices services() {
        return new JooqLocalServices(store.database(), store.gate());
    }

    @Override protected Areas areas() {
        return new JooqAreas(store.database(), store.gate());
    }

    @Override protected Teams teams() {
        return new JooqTeams(store.database(), store.gate());
    }

    @Override protected void write(Runnable work) {
        store.write(work);
    }

    @AfterEach void close() {
        store.close();
    }
}
