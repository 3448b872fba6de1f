package org.teamaround.diary;

import java.time.LocalDate;
import java.util.stream.Stream;

/** One time limit or consistency rule. Yields every open issue as of {@code today}; settled ones are not yielded. */
@FunctionalInterface
public interface Check {
    Stream<Issue> issues(LocalDate today);
}
