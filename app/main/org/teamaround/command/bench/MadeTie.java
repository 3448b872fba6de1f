package org.teamaround.command.bench;

import java.util.Optional;
import org.teamaround.person.Answer;
import org.teamaround.person.RelationshipKind;

/**
 * What one of a made-up family is to one of its children; both by their place among its people.
 *
 * @param mustNotReceive why not; absent when they may
 */
public record MadeTie(int child, int relative, RelationshipKind kind, Answer parentalResponsibility, Answer livesWithChild, Optional<String> mustNotReceive) {}
