package org.teamaround.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which changes of an act still stand as it left them, so that they can be taken back although others were made since. A row the act
 * brought is left whole when anything of it was changed. What was sealed anew stays under its new seal; what was erased is gone.
 */
final class PartlyUndone {
    private final Database database;
    private final JooqJournal journal;

    PartlyUndone(Database database) {
        this.database = database;
        journal = new JooqJournal(database);
    }

    /** Inside a transaction. @param left tables that are left as they are */
    void takeBack(UUID act, Set<String> left, Gate gate) {
        List<Revision> all = journal.revisions().ofAct(act).stream().filter(r -> !left.contains(r.table())).toList();
        Map<UUID, Revision> replaced = new HashMap<>(journal.replacedBy(all));
        Set<UUID> erased = replaced.values().stream().filter(Revision::erased).map(Revision::record).collect(Collectors.toSet());
        List<Revision> standing = new ArrayList<>();
        Standing.byRecord(all).values().stream().filter(mine -> !erased.contains(mine.getFirst().record())).forEach(mine -> standing.addAll(standing(mine)));
        standing.sort(java.util.Comparator.comparingLong(Revision::seq));
        new UndoSteps(gate).takeBack(standing, replaced);
    }

    private List<Revision> standing(List<Revision> mine) {
        Standing now = Standing.of(database.read(), journal.revisions().ofRecord(mine.getFirst().record()));
        JournalPage page = database.current("undo").page();
        Map<String, Revision> last = new HashMap<>();
        mine.forEach(revision -> last.put(revision.field(), revision));
        Set<String> stand = new HashSet<>();
        last.forEach((field, revision) -> {
            if (now.stands(revision, page.headsOf(revision.record(), field))) stand.add(field);
        });
        boolean brought = mine.stream().anyMatch(r -> r.field().equals("id") && r.value().isPresent());
        boolean gone = last.containsKey("id") && !stand.contains("id");
        if (gone || brought && stand.size() < last.size()) return List.of();
        boolean whole = last.containsKey("id");
        return mine.stream().filter(r -> stand.contains(r.field()) && (whole || !Rows.isSealed(r.table(), r.field()))).toList();
    }
}
