package org.teamaround.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.diary.view.HomeLine;
import org.teamaround.diary.view.HomeWords;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Word;
import org.teamaround.person.view.ChildLines;
import org.teamaround.person.view.ChildRow;
import org.teamaround.person.view.PersonWords;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;
import org.teamaround.ui.list.Column;
import org.teamaround.ui.list.DateSpan;
import org.teamaround.ui.list.Listing;

/** Lists as one user finds them, without a window: for who asks about them in words. */
public final class ListsInWords {
    private final Assembly program;
    private final Text text;
    private final Actor actor;

    public ListsInWords(Assembly program, Text text, Actor actor) {
        this.program = program;
        this.text = text;
        this.actor = actor;
    }

    public Listing<?> children() {
        Glances cases = new Glances(program.people(), program.referrals(), program.plan().episodes);
        ListPlaces places = new ListPlaces(program.directory().areas, new OwnName(program.people().practitioners, actor));
        List<ChildRow> rows = new ChildLines(program.people().persons, cases, new PersonWords(text), program.moment(), places.forChildren()).rows();
        List<Column<ChildRow>> columns = List.of(Column.words("name", ChildRow::name), Column.words("age", ChildRow::age).sortedBy(ChildRow::ageDays),
            Column.words("state", ChildRow::state), Column.words("lead", ChildRow::lead), Column.words("level", ChildRow::level), Column.words("consent", ChildRow::consent),
            Column.words("carers", ChildRow::carers), Column.words("school", ChildRow::school), Column.words("area", ChildRow::area),
            Column.words("band", ChildRow::band).sortedBy(ChildRow::ageDays), Column.words("reference", ChildRow::reference));
        return new Listing<>(rows, ChildRow::name, columns, Map.of("mine", ChildRow::mine, "no-lead", row -> row.lead().isEmpty()));
    }

    /** What is due, soonest first. */
    public Listing<?> home() {
        LocalDate today = program.moment().today();
        HomeWords words = new HomeWords(text, program.people().names::display, program.people().names::readTogether);
        List<Column<HomeLine>> columns = List.of(Column.words("urgency", line -> text.of(Word.of("diary.urgency", line.urgency()))), Column.words("what", HomeLine::what),
            Column.words("who", HomeLine::who), Column.date("due", line -> Optional.of(line.due()), Dates::day, day -> DateSpan.of(day, today)));
        return new Listing<>(words.lines(program.dueList().on(today), today), HomeLine::what, columns, Map.of());
    }
}
