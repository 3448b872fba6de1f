package org.teamaround.kernel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes back one act whole, by writing what was there before it as a new act of its own (design 11.3): nothing leaves the journal,
 * and taking back the taking back does it again.
 */
public interface Undo {
    /** What can be taken back: its journal id, its name (text key {@code act.<what>}) and when it was done. */
    record Undone(UUID act, String what, Instant when) {}

    /** The newest act of this user that was not itself taken back; empty when there is none. */
    Optional<Undone> next(Actor actor);

    /** Whether the act printed, sent or disclosed something, or changed nothing but who may read: it is not taken back. */
    boolean lasts(UUID act);

    /** Refused when somebody changed the same fields since. */
    Outcome<Undone> undo(UUID act, Actor actor);
}
