package org.teamaround.person.family;

import static org.teamaround.kernel.Staff.TOMAS;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.DirectAnnouncements;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.ChangePerson;
import org.teamaround.person.EnterPerson;
import org.teamaround.person.Gender;
import org.teamaround.person.InMemoryPersons;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonNames;
import org.teamaround.person.RecordBirth;
import org.teamaround.person.RelateFamily;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;

/** A family that grows line by line, as a case history tells it; all in memory, by the real use cases. */
public final class Relations {
    public final InMemoryPersons persons = new InMemoryPersons();
    public final InMemoryFamilies families = new InMemoryFamilies();
    public final DirectTransactions transactions = new DirectTransactions();
    public final DirectAnnouncements announcements = new DirectAnnouncements();
    public final TestMoment moment = TestMoment.at("2026-02-16T10:05");
    public final CaseRights rights = new CaseRights((user, child) -> true);
    public final EnterPerson enter = new EnterPerson(persons, transactions, announcements, moment);
    public final ChangePerson change = new ChangePerson(persons, transactions, announcements, moment);
    public final RelateFamily relate = new RelateFamily(persons, transactions, announcements, moment);
    public final RecordBirth born = new RecordBirth(persons, transactions, announcements, moment, rights);
    public final SayContact contact = new SayContact(families, persons, transactions, announcements, moment);
    public final SayPartnership partnership = new SayPartnership(families, persons, transactions, announcements, moment);
    public final RecordEnding ending = new RecordEnding(persons, transactions, announcements, moment, rights);
    public final RecordBirths births = new RecordBirths(persons, families, new RecordBirths.Single(enter, relate, born), transactions, announcements, moment, rights);
    public final MoveHousehold move = new MoveHousehold(persons, change, relate, transactions);
    public final PersonNames names = new PersonNames(persons);

    public Person adult(String given, String family, Gender gender) {
        return enter.enter(PersonDraft.adult(given, family).withGender(Stated.given(gender)), TOMAS).orFault();
    }

    public Person adult(String given, String family, Gender gender, int born) {
        return enter.enter(PersonDraft.adult(given, family).withGender(Stated.given(gender)).withBirth(new Birth.Estimated(born, 0)), TOMAS).orFault();
    }

    public Person child(String given, String family, Gender gender, String born) {
        return enter.enter(PersonDraft.child(given, family, new Birth.Exact(LocalDate.parse(born))).withGender(Stated.given(gender)), TOMAS).orFault();
    }

    public Person unborn(String expected, Person mother) {
        return enter.enter(PersonDraft.unborn(LocalDate.parse(expected), Optional.of(mother.id())), TOMAS).orFault();
    }

    public Relationship is(Person relative, RelationshipKind kind, Person child) {
        return relate.relate(RelationshipDraft.of(child.id(), relative.id(), kind), TOMAS).orFault();
    }

    public Relationship is(Person relative, RelationshipKind kind, Person child, Answer responsible, Answer livesWith) {
        return relate.relate(RelationshipDraft.of(child.id(), relative.id(), kind).with(responsible, livesWith), TOMAS).orFault();
    }

    public Relationship is(Person relative, RelationshipKind kind, Person child, Person through) {
        return relate.relate(RelationshipDraft.of(child.id(), relative.id(), kind).through(Optional.of(through.id())), TOMAS).orFault();
    }

    public void pair(Person one, Person other, PartnershipKind kind) {
        partnership.say(one.id(), other.id(), kind, Optional.empty(), Optional.empty(), TOMAS).orFault();
    }

    public FamilyCircle circle(Person child) {
        return FamilyCircle.around(child.id(), persons, families);
    }

    public Person now(Person person) {
        return persons.find(person.id()).orElseThrow();
    }
}
