package org.teamaround.directory;

import java.util.List;
import java.util.Optional;

/**
 * Which team a family would go to, and which others are told.
 * @param team     absent when no team serves the family
 * @param youngest the age that decided, in years; absent when no child's age is known
 * @param told     teams that would take a child of the family that {@code team} does not take; may be empty
 */
public record TeamProposal(Optional<Team> team, Optional<Integer> youngest, List<Team> told) {
    public TeamProposal {
        told = List.copyOf(told);
    }
}
