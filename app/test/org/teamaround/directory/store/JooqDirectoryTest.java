package org.teamaround.directory.store;

import org.junit.jupiter.api.AfterEach;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Areas;
import org.teamaround.directory.DirectoryContract;
import org.teamaround.directory.LocalServices;
import org.teamaround.directory.Practitioners;
import org.teamaround.directory.Teams;

class JooqDirectoryTest extends DirectoryContract {
    private final InMemoryDatabase store = InMemoryDatabase.open();

    @Override protected Agencies agencies() {
        return new JooqAgencies(store.database(), store.gate());
    }

    @Override protected Practitioners practitioners() {
        return new JooqPractitioners(store.database(), store.gate());
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
