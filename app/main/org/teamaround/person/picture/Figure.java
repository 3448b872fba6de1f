package org.teamaround.person.picture;

import org.teamaround.person.PersonId;

/**
 * Somebody in a genogram, in words already: the picture knows no names and no texts of its own.
 * @param inside  what stands in the symbol: the age; may be empty
 * @param name    beneath it
 * @param notes   beneath the name, such as "died 2024"; may be empty
 * @param kin     what they are to the child, shown where no line says it
 * @param says    the whole in a sentence, for who cannot see it
 */
public record Figure(PersonId id, Symbol symbol, String inside, String name, String notes, String kin, String says, boolean ended, boolean centre) {
    /** Square: male. Circle: female. Triangle: not born. Diamond: not known. */
    public enum Symbol { SQUARE, CIRCLE, TRIANGLE, DIAMOND }
}
