package org.teamaround.person;

import java.util.Optional;
import java.util.UUID;

/**
 * What {@code relative} is to {@code child} (domain.md 2.0, adult block). One per child: parental responsibility is too. The child of a
 * relationship may be grown up: a mother's own mother makes three generations.
 * @param mustNotReceive reason why this person must not receive information about the child; absent when they may
 * @param by             how parental responsibility came about; absent where not known or where there is none
 * @param through        whose mother, sister or partner they are: of a grandparent, an aunt, a step-parent; absent where not said
 */
public record Relationship(UUID id, PersonId child, PersonId relative, RelationshipKind kind, Answer parentalResponsibility,
        Answer livesWithChild, Optional<String> mustNotReceive, Optional<ResponsibilityBasis> by, Optional<PersonId> through) {
    public Relationship(UUID id, PersonId child, PersonId relative, RelationshipKind kind, Answer parentalResponsibility,
            Answer livesWithChild, Optional<String> mustNotReceive) {
        this(id, child, relative, kind, parentalResponsibility, livesWithChild, mustNotReceive, Optional.empty(), Optional.empty());
    }

    /** The same tie to another child. It is not said whose kin they are there. */
    public Relationship to(PersonId other) {
        return new Relationship(id, other, relative, kind, parentalResponsibility, livesWithChild, mustNotReceive, by, Optional.empty());
    }
}
