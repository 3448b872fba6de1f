package org.teamaround.referral;

class InMemoryReferralsTest extends ReferralsContract {
    private final Office office = Office.inMemory();

    @Override protected Office office() {
        return office;
    }

    @Override protected void write(Runnable work) {
        work.run();
    }
}
