package org.teamaround.referral.store;

import org.junit.jupiter.api.AfterEach;
import org.teamaround.consent.store.JooqConsents;
import org.teamaround.consent.store.JooqDisclosures;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.directory.store.JooqAgencies;
import org.teamaround.directory.store.JooqPractitioners;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.store.JooqPersons;
import org.teamaround.referral.Office;
import org.teamaround.referral.ReferralsContract;

/** What is kept of referrals answers as the database does. */
class KeptReferralsTest extends ReferralsContract {
    private final InMemoryDatabase store = InMemoryDatabase.open(TestMoment.at("2026-02-16T10:05"));
    private final Office office = new Office(new Office.Ports(new JooqPersons(store.database(), store.gate(), store.compartments(), store.moment()),
        new JooqAgencies(store.database(), store.gate()), new JooqPractitioners(store.database(), store.gate()),
        new JooqConsents(store.database(), store.gate()), new JooqDisclosures(store.database(), store.gate()),
        new KeptReferrals(new JooqReferrals(store.database(), store.gate()), store.database()), store.database(), store.facts()), store.moment());

    @AfterEach
    void close() {
        store.close();
    }

    @Override protected Office office() {
        return office;
    }

    @Override protected void write(Runnable work) {
        store.write(work);
    }
}
