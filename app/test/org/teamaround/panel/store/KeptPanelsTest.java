package org.teamaround.panel.store;

import org.teamaround.panel.Panels;

/** What is kept of panels answers as the database does. */
class KeptPanelsTest extends JooqPanelsTest {
    private final KeptPanels panels = new KeptPanels(new JooqPanels(vault.database(), vault.gate()), vault.database());

    @Override protected Panels panels() {
        return panels;
    }
}
