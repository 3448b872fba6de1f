package org.teamaround.panel.store;

import org.junit.jupiter.api.AfterEach;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.panel.Panels;
import org.teamaround.panel.PanelsContract;

/** What is kept of panels answers as the database does. */
class KeptPanelsTest extends PanelsContract {
    private final InMemoryDatabase store = InMemoryDatabase.open();
    private final KeptPanels panels = new KeptPanels(new JooqPanels(store.database(), store.gate()), store.database(), 0);

    @Override protected Panels panels() {
        return panels;
    }

    @Override protected void write(Runnable work) {
        store.write(work);
    }

    @AfterEach void close() {
        store.close();
    }
}
