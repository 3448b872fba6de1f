package org.teamaround.person.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Answer;
import org.teamaround.person.ChangePerson;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelateFamily;
import org.teamaround.person.RelationshipDraft;

/**
 * People who live together move to a new address together; who does not move keeps the old one, and no longer lives with them. The former
 * address stays with its last day; a second home stays as it is.
 */
@Needs(Right.ENTER)
public final class MoveHousehold {
    private final Persons persons;
    private final ChangePerson change;
    private final RelateFamily relate;
    private final Transactions transactions;

    public MoveHousehold(Persons persons, ChangePerson change, RelateFamily relate, Transactions transactions) {
        this.persons = persons;
        this.change = change;
        this.relate = relate;
        this.transactions = transactions;
    }

    /** @param to the new address, with the day of the move */
    public Outcome<List<Person>> move(Set<PersonId> movers, Address to, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        if (problems.isEmpty() && movers.isEmpty()) problems.add(Problem.at("movers", "family.problem.nobody-moves"));
        if (problems.isEmpty() && to.from().isEmpty()) problems.add(Problem.at("from", "kernel.problem.required"));
        if (problems.isEmpty() && movers.stream().anyMatch(id -> persons.find(id).isEmpty())) problems.add(Problem.of("person.problem.gone"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("family.move", actor), () -> keep(movers, to, actor));
    }

    private Outcome<List<Person>> keep(Set<PersonId> movers, Address to, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        List<Person> moved = new ArrayList<>();
        movers.forEach(id -> change.change(id, moving(persons.opened(id).orElseThrow(), to), actor).handle(moved::add, problems::addAll));
        movers.stream().flatMap(id -> persons.relativesOf(id).stream()).forEach(tie -> together(tie, movers, actor, problems));
        movers.stream().flatMap(id -> persons.childrenOf(id).stream()).forEach(tie -> together(tie, movers, actor, problems));
        return problems.isEmpty() ? Outcome.done(List.copyOf(moved)) : Outcome.refused(problems);
    }

    private static PersonDraft moving(Person person, Address to) {
        LocalDate last = to.from().orElseThrow().minusDays(1);
        List<Stated<Address>> addresses = new ArrayList<>(List.of(Stated.given(to)));
        person.addresses().stream().filter(Stated::isGiven).map(a -> ended(a, last)).forEach(addresses::add);
        return PersonDraft.of(person).withAddresses(addresses);
    }

    private static Stated<Address> ended(Stated<Address> stated, LocalDate last) {
        Address a = stated.answer().orElseThrow();
        if (a.to().isPresent() || a.isWithheld() || a.kind() == AddressKind.SECOND_HOME) return stated;
        return Stated.given(new Address(a.place(), a.kind(), a.restricted(), a.from(), Optional.of(a.from().filter(last::isBefore).orElse(last))));
    }

    /** Who moves together lives together; who stays behind no longer does, where that was said. */
    private void together(Relationship tie, Set<PersonId> movers, Actor actor, List<Problem> problems) {
        boolean both = movers.contains(tie.child()) && movers.contains(tie.relative());
        Answer now = both ? Answer.YES : tie.livesWithChild() == Answer.YES && !hasSecondHome(tie) ? Answer.NO : tie.livesWithChild();
        if (now != tie.livesWithChild()) problems.addAll(relate.relate(RelationshipDraft.of(tie).with(tie.parentalResponsibility(), now), actor).problems());
    }

    private boolean hasSecondHome(Relationship tie) {
        return persons.find(tie.child()).stream().flatMap(p -> p.addresses().stream()).flatMap(a -> a.answer().stream())
            .anyMatch(a -> a.to().isEmpty() && a.kind() == AddressKind.SECOND_HOME);
    }
}
