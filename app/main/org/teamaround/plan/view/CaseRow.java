package org.teamaround.plan.view;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.person.PersonId;
import org.teamaround.plan.EpisodeState;

/**
 * One open case in the list.
 * @param lead    empty when there is none
 * @param level   empty when it was not judged
 * @param next    what is owed next, in words; empty when nothing is
 * @param overdue how many actions of the plan are overdue
 */
record CaseRow(PersonId child, String name, String reference, EpisodeState state, String lead, String level, Optional<LocalDate> due,
        String next, int overdue) {}
