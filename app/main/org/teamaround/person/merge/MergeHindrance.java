package org.teamaround.person.merge;

import java.util.List;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;

/** Why a later feature cannot have these two made one; answered by each that may object. */
@FunctionalInterface
public interface MergeHindrance {
    List<Problem> between(PersonId kept, PersonId givenUp);
}
