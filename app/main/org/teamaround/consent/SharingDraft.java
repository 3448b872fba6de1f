package org.teamaround.consent;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.kernel.Authorisation;
import org.teamaround.person.PersonId;

/**
 * A sharing decision as it was filled in (domain.md 5.2).
 * @param kind    SHARE, INVITE or NOT_TO_SHARE
 * @param items   what the gate is to let through; empty for what is only spoken
 * @param at      when it was decided or told; absent means now
 * @param told    how it was told already; absent while it still has to go
 * @param authorises who records it says yes to it as well, where they may; otherwise it waits for another's word
 * @param outside the yes of a manager who does not use this vault; absent where a team leader acts or is still to be asked
 */
public record SharingDraft(DecisionKind kind, List<PersonId> children, SharedWith with, String what, Set<Item> items, Optional<Purpose> purpose,
        Grounds grounds, String proposedBy, Optional<ZonedDateTime> at, boolean urgent, Optional<Way> told, boolean authorises, Optional<Authorisation> outside) {
    public SharingDraft {
        children = List.copyOf(children);
        items = Set.copyOf(items);
    }
}
