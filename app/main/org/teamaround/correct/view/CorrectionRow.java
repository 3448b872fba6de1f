package org.teamaround.correct.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.correct.BinKind;
import org.teamaround.correct.EnteredDate;
import org.teamaround.correct.HistoryOf;
import org.teamaround.correct.MovedKind;

/**
 * One record on a child's record, with what can be put right about it.
 *
 * @param what  in words
 * @param on    its first day; absent for a tie of the family
 * @param dates those that can be corrected
 * @param moved absent where it cannot belong to another child
 * @param bin   absent where it cannot be binned
 * @param toBin what would go into the bin: the record itself, or of a tie the relative
 */
record CorrectionRow(HistoryOf history, UUID record, String what, Optional<LocalDate> on, List<EnteredDate> dates, Optional<MovedKind> moved,
    Optional<BinKind> bin, UUID toBin) {}
