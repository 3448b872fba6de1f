package org.teamaround.person;

import java.util.Optional;
import java.util.UUID;

/**
 * What {@code relative} is to {@code child} (domain.md 2.0, adult block). One per child: parental responsibility is too.
 * @param mustNotReceive reason why this person must not receive information about the child; absent when they may
 */
public record Relationship(UUID id, PersonId child, PersonId relative, RelationshipKind kind, Answer parentalResponsibility,
        Answer livesWithChild, Optional<String> mustNotReceive) {}
