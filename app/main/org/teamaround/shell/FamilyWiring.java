package org.teamaround.shell;

import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonChanged;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.family.DeclineOffer;
import org.teamaround.person.family.Families;
import org.teamaround.person.family.MoveHousehold;
import org.teamaround.person.family.Offers;
import org.teamaround.person.family.RecordBirths;
import org.teamaround.person.family.RecordEnding;
import org.teamaround.person.family.RelateSiblings;
import org.teamaround.person.family.Responsibility;
import org.teamaround.person.family.RestrictHousehold;
import org.teamaround.person.family.SayContact;
import org.teamaround.person.family.SayHolderNotKnown;
import org.teamaround.person.family.SayPartnership;
import org.teamaround.person.family.SealContacts;
import org.teamaround.person.family.Siblings;
import org.teamaround.person.store.JooqFamilies;

/** Families as a whole, wired to the database. */
public final class FamilyWiring {
    public final Families families;
    public final Siblings siblings;
    public final Offers offers;
    public final RelateSiblings relateSiblings;
    public final SayContact sayContact;
    public final SayPartnership sayPartnership;
    public final SayHolderNotKnown sayHolderNotKnown;
    public final DeclineOffer declineOffer;
    public final MoveHousehold moveHousehold;
    public final RecordBirths recordBirths;
    public final RecordEnding recordEnding;
    final Compartments.Keeper contactsKeeper;

    private final Persons persons;

    FamilyWiring(PeopleWiring people, Database database, Gate gate, Facts facts, Moment moment, CaseRights rights) {
        persons = people.persons;
        JooqFamilies kept = new JooqFamilies(database, gate, people.restriction.compartments(), moment);
        families = kept;
        contactsKeeper = kept::sealAgain;
        siblings = new Siblings(people.persons);
        offers = new Offers(people.persons, families);
        relateSiblings = new RelateSiblings(people.persons, people.relateFamily);
        sayContact = new SayContact(families, people.persons, database, facts, moment);
        sayPartnership = new SayPartnership(families, people.persons, database, facts, moment);
        sayHolderNotKnown = new SayHolderNotKnown(families, people.persons, database, facts);
        declineOffer = new DeclineOffer(families, database);
        moveHousehold = new MoveHousehold(people.persons, people.changePerson, people.relateFamily, database);
        recordBirths = new RecordBirths(people.persons, families, new RecordBirths.Single(people.enterPerson, people.relateFamily, people.recordBirth),
            database, facts, moment, rights);
        recordEnding = new RecordEnding(people.persons, database, facts, moment, rights);
        people.restriction.compartments().keptBy(kept::sealAgain);
        RestrictHousehold household = new RestrictHousehold(people.persons, facts);
        facts.onConsequence(PersonChanged.class, changed -> household.follow(changed.person()));
        SealContacts seal = new SealContacts(families, people.persons);
        facts.onConsequence(PersonChanged.class, changed -> seal.follow(changed.person()));
    }

    /** Who has parental responsibility for a child, as recorded. */
    public Responsibility responsibility(PersonId child) {
        return Responsibility.of(child, persons, families);
    }
}
