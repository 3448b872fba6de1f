package org.teamaround.panel;

class InMemoryPanelsTest extends PanelsContract {
    private final InMemoryPanels panels = new InMemoryPanels();

    @Override protected Panels panels() {
        return panels;
    }

    @Override protected void write(Runnable work) {
        work.run();
    }
}
