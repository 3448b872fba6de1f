package org.teamaround.correct;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;

/** The dates of one kind of record. */
interface DatesOf {
    Set<DateKind> kinds();

    Stream<EnteredDate> of(PersonId child);

    /** Puts another day there, and what was copied from it. Inside a transaction. */
    Outcome<?> put(EnteredDate date, LocalDate day, Actor actor);
}
