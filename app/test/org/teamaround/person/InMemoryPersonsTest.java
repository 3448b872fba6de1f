package org.teamaround.person;

class InMemoryPersonsTest extends PersonsContract {
    private final InMemoryPersons persons = new InMemoryPersons();

    @Override protected Persons persons() {
        return persons;
    }

    @Override protected void write(Runnable work) {
        work.run();
    }
}
