package org.teamaround.consent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.person.PersonId;

/**
 * The one question (design section 5): may this go to that recipient, for this purpose, today?
 * @param what     kind of document, as in {@code document.kind.<what>}
 * @param children whom it tells of
 * @param purpose  absent where none is asked: the team's own file, a receipt, a family's own papers
 * @param items    all that the document would hold if nothing were cut
 */
public record Disclosure(String what, List<PersonId> children, Recipient recipient, Optional<Purpose> purpose, Set<Item> items) {
    public Disclosure {
        children = List.copyOf(children);
        items = Set.copyOf(items);
    }
}
