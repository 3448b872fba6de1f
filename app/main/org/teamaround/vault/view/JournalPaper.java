package org.teamaround.vault.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.journal.ActivityKind;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Moment;
import org.teamaround.print.Fact;
import org.teamaround.print.Paper;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;

/** The lines of the journal on paper, with what was chosen. */
public final class JournalPaper {
    private final Text text;
    private final Moment moment;
    private final List<Fact> chosen;

    JournalPaper(Text text, Moment moment, JournalModel model) {
        this.text = text;
        this.moment = moment;
        chosen = List.of(fact("who", model.who.get().map(Subject::name)), fact("kind", model.kind.get().map(text.<ActivityKind>words("audit.kind"))),
            fact("from", model.from.get().map(Dates::day)), fact("until", model.until.get().map(Dates::day)), fact("child", model.child.get().map(Subject::name)));
    }

    private Fact fact(String name, Optional<String> value) {
        return new Fact(text.of("audit.view." + name), value.orElse(text.of("audit.paper.all")));
    }

    Paper of(List<JournalRow> rows) {
        List<String> heads = Stream.of("when", "who", "what", "whom", "note").map(head -> text.of("audit.view." + head)).toList();
        List<List<String>> cells = rows.stream().map(row -> List.of(Dates.moment(row.when()), row.who(), row.what(), row.whom(), row.note())).toList();
        return new Paper("journal", text.of("audit.view.title"), "", text.of("audit.paper.printed", moment.now()), Locale.UK,
            Map.of("facts", chosen, "heads", heads, "rows", cells, "widths", List.of(18, 16, 24, 22, 20), "full", rows.size() == JournalModel.MOST_ON_PAPER),
            Clearance.TEAM_ITSELF, true);
    }
}
