package org.teamaround.person.family;

import org.teamaround.person.Person;
import org.teamaround.person.RelationshipKind;

/**
 * A brother or sister of a child.
 * @param recorded whether the two are recorded as siblings; otherwise they share a parent and that is how it is known
 */
public record Sibling(Person person, RelationshipKind kind, boolean recorded) {}
