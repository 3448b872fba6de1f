package org.teamaround.correct.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teamaround.correct.ActsAbout;
import org.teamaround.database.Database;
import org.teamaround.database.RecordPaths;
import org.teamaround.journal.Entry;
import org.teamaround.journal.Journal;
import org.teamaround.person.PersonId;

/** By the way that each touched row leads to a person. */
public final class JooqActsAbout implements ActsAbout {
    private final Journal journal;
    private final RecordPaths paths;

    public JooqActsAbout(Journal journal, Database database) {
        this.journal = journal;
        paths = new RecordPaths(database, "person");
    }

    @Override public Set<PersonId> people(UUID act) {
        Map<String, Set<UUID>> rows = journal.entriesOf(act).stream()
            .collect(Collectors.groupingBy(Entry::table, Collectors.mapping(Entry::record, Collectors.toSet())));
        Set<UUID> found = new HashSet<>();
        rows.forEach((table, ids) -> paths.roots(table, ids).values().stream().flatMap(Collection::stream).forEach(found::add));
        return found.stream().map(PersonId::new).collect(Collectors.toSet());
    }
}
