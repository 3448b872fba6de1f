package org.teamaround.correct;

import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;

/** One kind of record that can be moved from child to child. */
interface MovesOf {
    MovedKind kind();

    Stream<Movable> of(PersonId child);

    /** Refuses clearly what cannot be. Inside a transaction. */
    Outcome<?> move(UUID record, PersonId from, PersonId to, Actor actor);
}
