package org.teamaround.referral;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.teamaround.person.Answer;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.RelationshipKind;

/**
 * A parent, carer or other member of the family or household, as typed.
 * @param known present when the person is in the record already
 * @param ties  what they are to each child; no tie to a child they are nothing to
 */
public record FamilyEntry(Optional<PersonId> known, PersonDraft typed, List<Tie> ties) {
    public FamilyEntry {
        ties = List.copyOf(ties);
    }

    /** The usual case: the same to every one of the first {@code children} children. */
    public static FamilyEntry toAll(PersonDraft typed, int children, RelationshipKind kind, Answer responsibility, Answer livesWith) {
        List<Tie> ties = IntStream.range(0, children).mapToObj(i -> Tie.of(i, kind, responsibility, livesWith)).toList();
        return new FamilyEntry(Optional.empty(), typed, ties);
    }

    boolean livesWithAny() {
        return ties.stream().anyMatch(t -> t.livesWithChild() == Answer.YES);
    }

    boolean isMotherOf(int child) {
        return ties.stream().anyMatch(t -> t.child() == child && t.kind() == RelationshipKind.MOTHER);
    }
}
