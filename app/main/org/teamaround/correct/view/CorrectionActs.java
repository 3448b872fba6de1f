package org.teamaround.correct.view;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.Optional;
import org.teamaround.correct.Bin;
import org.teamaround.correct.CorrectDate;
import org.teamaround.correct.EnteredDates;
import org.teamaround.correct.MoveToChild;
import org.teamaround.correct.SeeHistory;
import org.teamaround.kernel.Actor;
import org.teamaround.person.PeopleByWords;
import org.teamaround.person.Persons;

/**
 * What the pages for putting things right need.
 *
 * @param named whatever has an id that users know by a name
 */
public record CorrectionActs(Persons persons, PeopleByWords byWords, EnteredDates dates, CorrectDate correctDate, MoveToChild move, Bin bin, SeeHistory history,
    Function<UUID, Optional<String>> named, Supplier<Actor> actor) {}
