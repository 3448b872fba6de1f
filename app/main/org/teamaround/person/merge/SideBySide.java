package org.teamaround.person.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teamaround.person.Person;
import org.teamaround.person.PersonField;

/**
 * Two people next to each other, before anything is done. What is restricted is withheld in both.
 * @param differing fields on which they do not agree, as a form has them
 * @param proposed  those of them that are better taken from the one given up, because only it says something
 * @param both      fields of which both sides are kept, one after the other
 * @param moves     how many rows of which table move over
 * @param narrows   fewer people than now will read what is restricted, so that nobody comes to read what they could not before
 */
public record SideBySide(Person kept, Person givenUp, List<PersonField> differing, Set<PersonField> proposed, Set<PersonField> both,
        Map<String, Integer> moves, boolean narrows) {
    public SideBySide {
        differing = List.copyOf(differing);
        proposed = Set.copyOf(proposed);
        both = Set.copyOf(both);
        moves = Map.copyOf(moves);
    }
}
