package org.teamaround.find.store;

import static org.teamaround.database.schema.Tables.BINNED;
import static org.teamaround.database.schema.Tables.EPISODE;
import static org.teamaround.database.schema.Tables.PERSON;
import static org.teamaround.database.schema.Tables.TEAM_MEETING;
import static org.teamaround.database.schema.Tables.TEAM_MEETING_EPISODE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.schema.tables.records.TeamMeetingRecord;
import org.teamaround.find.Entry;
import org.teamaround.find.Field;
import org.teamaround.find.Kind;
import org.teamaround.find.Sentences;
import org.teamaround.find.Source;
import org.teamaround.find.Term;
import org.teamaround.kernel.Written;

/** Team meetings as they can be found: by the children they are about and the day, the latest first; never by where they are. */
public final class JooqMeetings implements Source {
    private static final int LAST_DAY = 99_999_999;
    private static final Condition LISTED = DSL.notExists(DSL.selectOne().from(BINNED).where(BINNED.RECORD.eq(TEAM_MEETING.ID)));
    private final Database database;
    private final Sentences words;
    private final Owners owners;

    public JooqMeetings(Database database, Sentences words) {
        this.database = database;
        this.words = words;
        owners = new Owners(database);
    }

    @Override public void each(Consumer<Entry> into) {
        Lots.each(database, TEAM_MEETING, TEAM_MEETING.ID, lot -> read(lot).forEach(into));
    }

    @Override public List<Entry> of(Collection<UUID> ids) {
        List<Entry> entries = new ArrayList<>();
        Lots.of(ids, lot -> entries.addAll(read(lot)));
        return entries;
    }

    /** Its own rows, and those of the children it bears the names of. */
    @Override public Set<UUID> touched(Written written) {
        Set<UUID> touched = new HashSet<>(written.in("team_meeting"));
        touched.addAll(owners.of(written, BINNED, BINNED.ID, List.of(BINNED.RECORD)));
        touched.addAll(owners.of(written, TEAM_MEETING_EPISODE, TEAM_MEETING_EPISODE.ID, List.of(TEAM_MEETING_EPISODE.MEETING)));
        Lots.of(written.in("person"), lot -> touched.addAll(of(EPISODE.CHILD.in(lot))));
        Lots.of(written.in("episode"), lot -> touched.addAll(of(EPISODE.ID.in(lot))));
        return touched;
    }

    private List<UUID> of(Condition which) {
        return database.read().selectDistinct(TEAM_MEETING_EPISODE.MEETING).from(TEAM_MEETING_EPISODE).join(EPISODE)
            .on(EPISODE.ID.eq(TEAM_MEETING_EPISODE.EPISODE)).where(which).fetch(TEAM_MEETING_EPISODE.MEETING);
    }

    private List<Entry> read(List<UUID> lot) {
        Map<UUID, List<String>> children = database.read().select(TEAM_MEETING_EPISODE.MEETING, PeopleAround.fullName(PERSON)).from(TEAM_MEETING_EPISODE)
            .join(EPISODE).on(EPISODE.ID.eq(TEAM_MEETING_EPISODE.EPISODE)).join(PERSON).on(PERSON.ID.eq(EPISODE.CHILD))
            .where(TEAM_MEETING_EPISODE.MEETING.in(lot)).orderBy(TEAM_MEETING_EPISODE.LINE_NO).fetchGroups(row -> row.value1(), row -> row.value2().strip());
        return database.read().selectFrom(TEAM_MEETING).where(TEAM_MEETING.ID.in(lot)).and(LISTED)
            .fetch(row -> entry(row, children.getOrDefault(row.getId(), List.of()).stream().filter(name -> !name.isEmpty()).toList()));
    }

    private Entry entry(TeamMeetingRecord row, List<String> children) {
        String kind = words.of("plan.kind." + row.getKind().toLowerCase(Locale.ROOT).replace('_', '-'));
        String name = children.isEmpty() ? kind : words.of("find.detail.tie", kind, String.join(", ", children));
        Stream<Term> about = children.stream().map(child -> new Term(Field.ABOUT, child));
        Stream<Term> own = Stream.of(new Term(Field.SORT, kind), new Term(Field.SORT, words.of("find.sort.team-meeting")), Term.of(Field.DAY, row.getMeetingDate()));
        int day = Integer.parseInt(row.getMeetingDate().toString().replace("-", ""));
        return new Entry(Kind.TEAM_MEETING, row.getId(), name, words.of("find.detail.team-meeting", row.getMeetingDate()), "%08d".formatted(LAST_DAY - day),
            false, Stream.concat(about, own).toList());
    }
}
