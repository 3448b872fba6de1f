package org.teamaround.diary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ReferralId;

/**
 * What an issue is about.
 *
 * @param children the children concerned; empty for a panel meeting
 * @param referral their referral; absent where the case came another way
 * @param record   the record whose screen settles it: referral, episode, assessment, team meeting, plan, panel meeting or child
 * @param detail   what tells it from others of its kind, such as an action's words; may be empty
 */
public record Subject(List<PersonId> children, Optional<ReferralId> referral, UUID record, String detail) {
    public Subject {
        children = List.copyOf(children);
    }
}
