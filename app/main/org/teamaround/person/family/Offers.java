package org.teamaround.person.family;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.person.Answer;
import org.teamaround.person.FamilyRules;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;

/** A parent, grandparent or carer of one sibling is offered for the others, and a sibling's sibling; unless somebody said no. */
public final class Offers {
    private static final Set<RelationshipKind> SURE = EnumSet.of(RelationshipKind.FULL_SIBLING, RelationshipKind.TWIN);
    private final Persons persons;
    private final Families families;
    private final Siblings siblings;

    public Offers(Persons persons, Families families) {
        this.persons = persons;
        this.families = families;
        siblings = new Siblings(persons);
    }

    public List<Offer> of(PersonId child) {
        Set<PersonId> taken = new HashSet<>(families.declined(child));
        taken.add(child);
        persons.relativesOf(child).forEach(r -> taken.add(r.relative()));
        persons.childrenOf(child).forEach(r -> taken.add(r.child()));
        Map<PersonId, Offer> found = new LinkedHashMap<>();
        for (Sibling sibling : siblings.of(child)) {
            if (!sibling.recorded()) offer(found, taken, new Offer(RelationshipDraft.of(child, sibling.person().id(), sibling.kind()), sibling.person().id(), false));
            relatives(sibling).forEach(r -> offer(found, taken, offer(child, sibling, r)));
        }
        return List.copyOf(found.values());
    }

    private Stream<Relationship> relatives(Sibling sibling) {
        return persons.relativesOf(sibling.person().id()).stream().filter(r -> FamilyRules.isOneWay(r.kind()) || FamilyRules.isSibling(r.kind()))
            .filter(r -> persons.find(r.relative()).filter(p -> p.ending().isEmpty()).isPresent());
    }

    /** Why somebody must not be told about one child is likely to hold for the other: it is offered with the rest. */
    private Offer offer(PersonId child, Sibling sibling, Relationship tie) {
        RelationshipKind kind = FamilyRules.isSibling(tie.kind()) ? siblings.kind(child, tie.relative()) : tie.kind();
        RelationshipDraft draft = new RelationshipDraft(child, tie.relative(), kind, Answer.NOT_YET_ASKED, Answer.NOT_YET_ASKED, tie.mustNotReceive())
            .through(tie.through());
        return new Offer(draft, sibling.person().id(), !SURE.contains(sibling.kind()));
    }

    private static void offer(Map<PersonId, Offer> found, Set<PersonId> taken, Offer offer) {
        if (!taken.contains(offer.draft().relative())) found.putIfAbsent(offer.draft().relative(), offer);
    }
}
