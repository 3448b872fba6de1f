package org.teamaround.consent;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.person.PersonId;

/**
 * A decision to share without agreement, or not to share (domain.md 5.2).
 * @param what     what is shared, the least that is needed
 * @param items    classes of information it lets through the gate; empty for what was only spoken
 * @param purpose  what it is for, where the gate is asked for one
 * @param urgent   somebody was at risk: it counts at once, and the manager's word follows within one working day
 * @param manager  absent while the manager has not decided
 * @param outcome  what came of it; empty until known
 * @param usedBy   the entry of the disclosure log it let through; each decision is good for one
 */
public record SharingDecision(SharingDecisionId id, DecisionKind kind, List<PersonId> children, SharedWith with, String what, Set<Item> items,
        Optional<Purpose> purpose, Grounds grounds, String proposedBy, ZonedDateTime at, boolean urgent, Optional<ManagerWord> manager,
        String outcome, Optional<UUID> usedBy) {
    public SharingDecision {
        children = List.copyOf(children);
        items = Set.copyOf(items);
    }

    /** A share, or an invitation, that a manager must authorise. */
    public boolean needsManager() {
        return kind == DecisionKind.SHARE || kind == DecisionKind.INVITE;
    }

    public boolean waitsForManager() {
        return needsManager() && manager.isEmpty();
    }

    /** It may be acted on: agreed by the manager, or urgent and not yet refused. */
    public boolean counts() {
        return !needsManager() || manager.map(ManagerWord::agreed).orElse(urgent);
    }

    /** It lets this one go: about all the children it is asked of, to the same recipient, and not used before. */
    boolean lifts(PersonId child, Recipient recipient) {
        return kind == DecisionKind.SHARE && counts() && usedBy.isEmpty() && !items.isEmpty() && children.contains(child) && with.is(recipient);
    }

    boolean invites(PersonId person, PersonId child) {
        return kind == DecisionKind.INVITE && counts() && children.contains(child) && with.person().filter(person::equals).isPresent();
    }

    public LocalDate on() {
        return at.toLocalDate();
    }

    SharingDecision decided(ManagerWord word) {
        return new SharingDecision(id, kind, children, with, what, items, purpose, grounds, proposedBy, at, urgent, Optional.of(word), outcome, usedBy);
    }

    SharingDecision used(UUID disclosure) {
        return new SharingDecision(id, kind, children, with, what, items, purpose, grounds, proposedBy, at, urgent, manager, outcome, Optional.of(disclosure));
    }

    SharingDecision ended(String result, Grounds known) {
        return new SharingDecision(id, kind, children, with, what, items, purpose, known, proposedBy, at, urgent, manager, result, usedBy);
    }
}
