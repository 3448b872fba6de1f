package org.teamaround.find;

import java.util.List;
import java.util.UUID;

/**
 * Something that can be found.
 * @param name   as shown
 * @param detail what tells two of one name apart, such as reference and date of birth; may be empty
 * @param order  among equals the smaller goes first; for people the name they are sorted by
 * @param past   no longer in use: goes behind its equals
 * @param terms  what it is found by, its name too; the order matters to nobody
 */
public record Entry(Kind kind, UUID id, String name, String detail, String order, boolean past, List<Term> terms) {
    public Entry {
        terms = List.copyOf(terms);
    }
}
