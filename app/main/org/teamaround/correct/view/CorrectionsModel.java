package org.teamaround.correct.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.teamaround.correct.MoveToChild;
import org.teamaround.correct.MovedRecord;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.ui.Background;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;

/** What stands on a child's record, and what was moved away from it or to it. */
public final class CorrectionsModel {
    /** @param traces moves in words, newest first */
    record Seen(PersonId child, String name, List<CorrectionRow> rows, List<String> traces) {}

    private final CorrectionActs acts;
    private final Text text;
    private final Background background;
    private final PersonNames names;

    public CorrectionsModel(CorrectionActs acts, Text text, Background background) {
        this.acts = acts;
        this.text = text;
        this.background = background;
        names = new PersonNames(acts.persons());
    }

    void load(PersonId child, Consumer<Seen> show) {
        background.run(() -> seen(child), show);
    }

    private Seen seen(PersonId child) {
        return new Seen(child, names.display(child), new CorrectionRows(acts, text).of(child), acts.move().traces(child).stream().map(this::told).toList());
    }

    private String told(MoveToChild.Trace trace) {
        MovedRecord moved = trace.moved();
        return text.of("correct.tab.moved", text.of(org.teamaround.kernel.Word.of("correct.moved", moved.kind())), names.display(moved.from()), names.display(moved.to()),
            Dates.plain(trace.act().when().atZone(Moment.ZONE).toLocalDate()), trace.act().authorName(), trace.act().reason().orElse(""));
    }

    /** The row of this record, if it is still there. */
    void row(PersonId child, UUID record, Consumer<CorrectionRow> show) {
        background.run(() -> new CorrectionRows(acts, text).of(child).stream().filter(row -> row.record().equals(record)).findFirst(), found -> found.ifPresent(show));
    }

    HistoryModel history(CorrectionRow row) {
        return new HistoryModel(new HistoryModel.Wanted(row.history(), row.record(), row.what(), java.util.Set.of()), acts.history(),
            new HistoryWords(text, acts.named()), background, acts.actor());
    }

    DateModel date(PersonId child, CorrectionRow row, Runnable done) {
        return new DateModel(child, row, acts, text, background, done);
    }

    MoveModel move(PersonId child, CorrectionRow row, Runnable done) {
        return new MoveModel(child, row, acts, background, done);
    }

    BinModel bin(CorrectionRow row, Runnable done) {
        return new BinModel(List.of(new BinCandidate(row.bin().orElseThrow(), row.toBin(), row.what())), acts.bin(), acts.actor(), background, done);
    }
}
