package org.teamaround.referral;

import java.util.Optional;
import org.teamaround.person.Answer;
import org.teamaround.person.RelationshipKind;

/**
 * What a family member is to one child of the referral.
 * @param child          line of the child, from 0
 * @param mustNotReceive why they must not be told about the child; absent when they may
 */
public record Tie(int child, RelationshipKind kind, Answer parentalResponsibility, Answer livesWithChild, Optional<String> mustNotReceive) {
    public static Tie of(int child, RelationshipKind kind, Answer parentalResponsibility, Answer livesWithChild) {
        return new Tie(child, kind, parentalResponsibility, livesWithChild, Optional.empty());
    }
}
