package org.teamaround.consent;

import org.teamaround.referral.Office;

class InMemoryConsentsTest extends ConsentsContract {
    private final Office office = Office.inMemory();

    @Override protected Office office() {
        return office;
    }

    @Override protected void write(Runnable work) {
        work.run();
    }
}
