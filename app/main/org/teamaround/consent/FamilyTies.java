package org.teamaround.consent;

import java.util.Optional;

import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.Ending;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipKind;

/** What the gate needs of the family: who answers for a child, who must not be told, whose address is restricted. */
public final class FamilyTies {
    private final Persons persons;

    public FamilyTies(Persons persons) {
        this.persons = persons;
    }

    Kin kin(PersonId recipient, PersonId child) {
        if (recipient.equals(child)) return Kin.CHILD;
        return persons.relativesOf(child).stream().filter(r -> r.relative().equals(recipient)).map(FamilyTies::kin)
            .max(Enum::compareTo).orElse(Kin.OTHER);
    }

    /** Nothing more goes to who died, nor to the family about nobody but children who died or were not born: people speak to them. */
    Optional<Problem> stopped(Disclosure asked) {
        if (!(asked.recipient() instanceof Recipient.Family to)) return Optional.empty();
        if (hasEnded(to.person())) return Optional.of(Problem.of("consent.problem.has-died", to.name()));
        boolean nobodyLeft = !asked.children().isEmpty() && asked.children().stream().allMatch(this::hasEnded);
        return nobodyLeft ? Optional.of(Problem.of("consent.problem.letters-stopped")) : Optional.empty();
    }

    String name(PersonId child) {
        return new PersonNames(persons).display(child);
    }

    private boolean hasEnded(PersonId person) {
        return persons.find(person).flatMap(Person::ending).filter(Ending::isFinal).isPresent();
    }

    private static Kin kin(Relationship tie) {
        if (tie.mustNotReceive().isPresent()) return Kin.MUST_NOT_RECEIVE;
        boolean responsible = tie.parentalResponsibility() == Answer.YES || tie.kind() == RelationshipKind.MOTHER;
        return responsible ? Kin.RESPONSIBLE : Kin.OTHER;
    }

    boolean hasRestrictedAddress(PersonId child) {
        return persons.find(child).stream().flatMap(p -> p.addresses().stream())
            .anyMatch(a -> a instanceof Stated.Given<Address>(Address address) && address.restricted());
    }
}
