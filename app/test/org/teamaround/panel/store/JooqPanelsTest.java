package org.teamaround.panel.store;

import org.junit.jupiter.api.AfterEach;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.panel.Panels;
import org.teamaround.panel.PanelsContract;

class JooqPanelsTest extends PanelsContract {
    private final InMemoryDatabase vault = InMemoryDatabase.open();
    private final JooqPanels panels = new JooqPanels(vault.database(), vault.gate());

    @AfterEach void close() {
        vault.close();
    }

    @Override protected Panels panels() {
        return panels;
    }

    @Override protected void write(Runnable work) {
        vault.write(work);
    }
}
