package org.teamaround.correct;

import java.time.LocalDate;
import java.util.List;
import org.teamaround.kernel.Phrase;
import org.teamaround.person.PersonId;

/** What is due about a child now, as the diary counts it. */
@FunctionalInterface
public interface DuesOf {
    List<DueDay> of(PersonId child);

    record DueDay(Phrase what, LocalDate due) {}
}
