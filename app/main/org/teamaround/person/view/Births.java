package org.teamaround.person.view;

import java.util.Optional;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Birth;
import org.teamaround.ui.MemorableDate;

/** Between a birth as it is kept and as it is typed. */
final class Births {
    private Births() {}

    static MemorableDate typed(Birth birth) {
        return switch (birth) {
            case Birth.Exact exact -> MemorableDate.exactly(exact.date());
            case Birth.Expected expected -> MemorableDate.expected(expected.date());
            case Birth.Estimated estimated -> MemorableDate.estimated(estimated.year(), estimated.month());
            case Birth.NotKnown(Stated.Why why) -> MemorableDate.without(MemorableDate.Kind.valueOf(why.name()));
        };
    }

    /** Empty while nothing readable is typed. */
    static Optional<Birth> read(MemorableDate typed) {
        return switch (typed.kind()) {
            case EXACT -> typed.date().map(Birth.Exact::new);
            case EXPECTED -> typed.date().map(Birth.Expected::new);
            case ESTIMATED -> typed.yearNumber().map(year -> new Birth.Estimated(year, typed.monthNumber().orElse(0)));
            case NOT_KNOWN, NOT_GIVEN, NOT_YET_ASKED -> Optional.of(new Birth.NotKnown(Stated.Why.valueOf(typed.kind().name())));
        };
    }
}
