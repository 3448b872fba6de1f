package org.teamaround.directory;

class InMemoryDirectoryTest extends DirectoryContract {
    private final InMemoryAgencies agencies = new InMemoryAgencies();
    private final InMemoryPractitioners practitioners = new InMemoryPractitioners();
    private final InMemoryLocalServices services = new InMemoryLocalServices();
    private final InMemoryAreas areas = new InMemoryAreas();
    private final InMemoryTeams teams = new InMemoryTeams();

    @Override protected Agencies agencies() {
        return agencies;
    }

    @Override protected Practitioners practitioners() {
        return practitioners;
    }

    @Override protected LocalServices services() {
        return services;
    }

    @Override protected Areas areas() {
        return areas;
    }

    @Override protected Teams teams() {
        return teams;
    }

    @Override protected void write(Runnable work) {
        work.run();
    }
}
