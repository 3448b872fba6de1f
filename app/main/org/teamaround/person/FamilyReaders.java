package org.teamaround.person;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Outcome;

/** An adult's restricted address is read by whoever may read one of the children's. Inside a transaction only. */
public final class FamilyReaders {
    private final Persons persons;
    private final Compartments compartments;

    public FamilyReaders(Persons persons, Compartments compartments) {
        this.persons = persons;
        this.compartments = compartments;
    }

    /** The adults of this child's family, or this adult, follow. */
    public Outcome<Boolean> follow(PersonId changed) {
        persons.find(changed).filter(p -> p.kind() == PersonKind.ADULT).ifPresent(this::followChildren);
        persons.relativesOf(changed).stream().flatMap(tie -> persons.find(tie.relative()).stream())
            .filter(p -> p.kind() == PersonKind.ADULT).distinct().forEach(this::followChildren);
        return Outcome.done(true);
    }

    /** An adult without anything restricted has nothing to be read. */
    private void followChildren(Person adult) {
        boolean restricted = adult.addresses().stream().flatMap(a -> a.answer().stream()).anyMatch(Address::restricted);
        Set<UUID> children = persons.childrenOf(adult.id()).stream().map(tie -> tie.child().value()).collect(Collectors.toSet());
        if (restricted && !children.isEmpty()) compartments.follow(adult.id().value(), children);
    }
}
