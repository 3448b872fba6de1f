package org.teamaround.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.correct.Forecast.Shift;
import org.teamaround.kernel.Phrase;
import org.teamaround.person.PersonId;

/** What stands on a child's record and what is due, to be compared before and after. */
final class Following {
    private final EnteredDates dates;
    private final DuesOf dues;

    Following(EnteredDates dates, DuesOf dues) {
        this.dates = dates;
        this.dues = dues;
    }

    record Seen(List<EnteredDate> dates, List<DuesOf.DueDay> dues) {
        /** Everything but the corrected date itself that is another one afterwards. */
        List<Shift> shifts(Seen after, EnteredDate corrected) {
            List<Shift> found = new ArrayList<>(dueShifts(after));
            for (EnteredDate was : dates) after.dates().stream().filter(was::isSame).filter(now -> !was.isSame(corrected) && !now.day().equals(was.day()))
                .forEach(now -> found.add(new Shift(Phrase.of("correct.shift.date", was.kind().word(), was.of()), Optional.of(was.day()), Optional.of(now.day()))));
            return found;
        }

        private List<Shift> dueShifts(Seen after) {
            List<DuesOf.DueDay> gone = new ArrayList<>(dues);
            List<DuesOf.DueDay> come = new ArrayList<>(after.dues());
            gone.removeAll(after.dues());
            come.removeAll(dues);
            List<Shift> found = new ArrayList<>();
            for (DuesOf.DueDay was : gone) {
                Optional<DuesOf.DueDay> now = come.stream().filter(due -> due.what().equals(was.what())).findFirst();
                now.ifPresent(come::remove);
                found.add(new Shift(was.what(), Optional.of(was.due()), now.map(DuesOf.DueDay::due)));
            }
            come.forEach(due -> found.add(new Shift(due.what(), Optional.empty(), Optional.of(due.due()))));
            return found;
        }
    }

    Seen look(PersonId child) {
        return new Seen(dates.of(child), dues.of(child));
    }
}
