package org.teamaround.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.setting.Span;

/**
 * Something due, derived at the moment of asking.
 *
 * @param from  the event it is counted from; absent where the date was agreed (an action)
 * @param limit the time limit in force at that event; absent where the date was agreed
 * @param amberFrom the day it turns amber
 */
public record Issue(DueKind kind, Subject subject, LocalDate due, Optional<LocalDate> from, Optional<Span> limit, LocalDate amberFrom) {}
