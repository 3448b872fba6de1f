package org.teamaround.person.family;

import java.util.List;
import java.util.Optional;
import org.teamaround.person.Answer;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;

/**
 * Who has parental responsibility for a child: at least one living adult, or the reason why that is not known (domain.md 2.0, validation).
 * @param holders      whose answer is yes
 * @param notKnownWhy  said instead; absent otherwise
 */
public record Responsibility(List<Relationship> holders, Optional<String> notKnownWhy) {
    public Responsibility {
        holders = List.copyOf(holders);
    }

    public static Responsibility of(PersonId child, Persons persons, Families families) {
        List<Relationship> holders = persons.relativesOf(child).stream().filter(r -> r.parentalResponsibility() == Answer.YES)
            .filter(r -> persons.find(r.relative()).filter(p -> p.ending().isEmpty()).isPresent()).toList();
        return new Responsibility(holders, families.holderNotKnown(child));
    }

    /** Whether somebody still has to ask. */
    public boolean isOpen() {
        return holders.isEmpty() && notKnownWhy.isEmpty();
    }
}
