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
final class Relations {
    final InMemoryPersons persons = new InMemoryPersons();
    final InMemoryFamilies families = new InMemoryFamilies();
    final DirectTransactions transactions = new DirectTransactions();
    final DirectAnnouncements announcements = new DirectAnnouncements();
    final TestMoment moment = TestMoment.at("2026-02-16T10:05");
    final CaseRights rights = new CaseRights((user, child) -> true);
    final EnterPerson enter = new EnterPerson(persons, transactions, announcements, moment);
    final ChangePerson change = new ChangePerson(persons, transactions, announcements, moment);
    final RelateFamily relate = new RelateFamily(persons, transactions, announcements, moment);
    final RecordBirth born = new RecordBirth(persons, transactions, announcements, moment, rights);
    final SayContact contact = new SayContact(families, persons, transactions, announcements, moment);
    final SayPartnership partnership = new SayPartnership(families, persons, transactions, announcements, moment);
    final RecordEnding ending = new RecordEnding(persons, transactions, announcements, moment, rights);
    final RecordBirths births = new RecordBirths(persons, families, new RecordBirths.Single(enter, relate, born), transactions, announcements, moment, rights);
    final MoveHousehold move = new MoveHousehold(persons, change, relate, transactions);
    final PersonNames names = new PersonNames(persons);

    Person adult(String given, String family, Gender gender) {
        return enter.enter(PersonDraft.adult(given, family).withGender(Stated.given(gender)), TOMAS).orFault();
    }

    Person adult(String given, String family, Gender gender, int born) {
        return enter.enter(PersonDraft.adult(given, family).withGender(Stated.given(gender)).withBirth(new Birth.Estimated(born, 0)), TOMAS).orFault();
    }

    Person child(String given, String family, Gender gender, String born) {
        return enter.enter(PersonDraft.child(given, family, new Birth.Exact(LocalDate.parse(born))).withGender(Stated.given(gender)), TOMAS).orFault();
    }

    Person unborn(String expected, Person mother) {
        return enter.enter(PersonDraft.unborn(LocalDate.parse(expected), Optional.of(mother.id())), TOMAS).orFault();
    }

    Relationship is(Person relative, RelationshipKind kind, Person child) {
        return relate.relate(RelationshipDraft.of(child.id(), relative.id(), kind), TOMAS).orFault();
    }

    Relationship is(Person relative, RelationshipKind kind, Person child, Answer responsible, Answer livesWith) {
        return relate.relate(RelationshipDraft.of(child.id(), relative.id(), kind).with(responsible, livesWith), TOMAS).orFault();
    }

    Relationship is(Person relative, RelationshipKind kind, Person child, Person through) {
        return relate.relate(RelationshipDraft.of(child.id(), relative.id(), kind).through(Optional.of(through.id())), TOMAS).orFault();
    }

    void pair(Person one, Person other, PartnershipKind kind) {
        partnership.say(one.id(), other.id(), kind, Optional.empty(), Optional.empty(), TOMAS).orFault();
    }

    FamilyCircle circle(Person child) {
        return FamilyCircle.around(child.id(), persons, families);
    }

    Person now(Person person) {
        return persons.find(person.id()).orElseThrow();
    }
}
