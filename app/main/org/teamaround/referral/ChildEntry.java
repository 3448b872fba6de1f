package org.teamaround.referral;

import java.util.Optional;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;

/**
 * One child of a referral, as typed.
 * @param known present when the child is in the record already; then nothing typed is taken over
 */
public record ChildEntry(Optional<PersonId> known, PersonDraft typed) {
    public static ChildEntry of(PersonDraft typed) {
        return new ChildEntry(Optional.empty(), typed);
    }
}
